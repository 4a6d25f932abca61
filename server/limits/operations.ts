/** What one GraphQL operation may be, cost and take, and how many run. */
export const operationLimits = {
  /** Lexical tokens of an operation: parsing cost grows with them. */
  tokens: 2_000,
  /** Selections after fragments are spread: 900 bytes of nested fragments can mean millions. */
  selections: 2_000,
  /** Levels of nesting: the deepest operation of the client has 9. */
  depth: 12,
  /** Lists inside lists. */
  listDepth: 5,
  /** One field inside itself. */
  selfReference: 2,
  /** Fields under another name: each is a field of its own to answer. */
  aliases: 30,
  /** Fields at the root: each is a question of its own. */
  rootFields: 20,
  /** Directives at one place. */
  directives: 5,
  /** Levels of introspection: the standard introspection query has 14. */
  introspectionDepth: 15,
  /** What one operation may return, all lists multiplied out. */
  cost: 10_000,
  /** Cost points that one address may spend in a minute. */
  costPerMinute: 100_000,
  /** Milliseconds for one operation. */
  milliseconds: 10_000,
  /** Operations that run at once, and that wait for it. */
  running: 16,
  waiting: 64,
} as const;
