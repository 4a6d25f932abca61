/** Every bound on what comes from outside, with its reason. Beyond a bound a question is refused, never clamped. */
export const limits = {
  /** Bytes of a request body: the longest operation of the client is under 10 kB. */
  bodyBytes: 262_144,
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
  aliases: 30,
  rootFields: 20,
  /** Directives at one place. */
  directives: 5,
  /** Entries of one page. */
  pageSize: 100,
  /** What one operation may return, all lists multiplied out. */
  operationCost: 10_000,
  /** Hops of a path: beyond it everything is connected and nothing is explained. */
  hops: 12,
  /** Paths in one answer: more than a reader compares. */
  paths: 50,
  /** Ids on each end of a path question. */
  pathEnds: 200,
  /** Ids in `entities`. */
  entityIds: 200,
  /** Ids in `subgraph`: the canvas draws at most 2,000. */
  subgraphIds: 2_000,
  /** Relationships among the entities of a subgraph; beyond it the answer is truncated and says so. */
  subgraphRelationships: 10_000,
  /** Evidence of one relationship or entity that one answer carries. */
  evidence: 100,
  searchCharacters: 200,
  searchWords: 8,
  idCharacters: 200,
  stringCharacters: 2_000,
  /** Nesting of a JSON body: recursive code overflows the stack at some thousands. */
  jsonDepth: 64,
  /** Milliseconds for one operation. */
  operationMilliseconds: 10_000,
  /** Milliseconds for one read of the store; leaves room for an error within 3 s when the database is away. */
  readMilliseconds: 2_500,
  /** Milliseconds for a search, whose Lucene query may be costly. */
  searchMilliseconds: 2_000,
  /** Operations that run at once, and that wait for it. */
  running: 16,
  waiting: 64,
  /** Records in one write transaction: large enough to amortise the round trip, small enough for the heap. */
  batchRecords: 1_000,
  /** Bytes of one line of Linchpin JSON Lines. */
  lineBytes: 16_777_216,
} as const;
