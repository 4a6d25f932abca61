import type { GraphQLArgument } from "graphql";
import { questionLimits } from "../../limits/questions.ts";

/** How many members the arguments at a field and above it ask for, by argument: `first`, `question.limit`. */
export type AskedSizes = ReadonlyMap<string, number>;

/** The arguments that say how long a list gets, each with its bound. */
export const sizeBounds: ReadonlyMap<string, number> = new Map([
  ["first", questionLimits.pageSize],
  ["ids", questionLimits.subgraphIds],
  ["open", questionLimits.openedGroups],
  ["after", questionLimits.openedGroups],
  ["question.limit", questionLimits.paths],
  ["question.maxHops", questionLimits.hops],
]);

/**
 * What is asked for from a field with arguments on: its own come before those above it. One without a value counts
 * with its bound, and none with more: beyond its bound the question is refused elsewhere.
 */
export function withOwnSizes(
  above: AskedSizes,
  { declared, given }: { readonly declared: readonly GraphQLArgument[]; readonly given: Record<string, unknown> },
): AskedSizes {
  const own = [...sizeBounds]
    .filter(([path]) => declared.some(({ name }) => name === path.split(".")[0]))
    .map(([path, bound]) => [path, countOf(valueAt(given, path), bound)] as const);
  return own.length === 0 ? above : new Map([...above, ...own]);
}

function valueAt(given: unknown, path: string): unknown {
  return path.split(".").reduce((value, name) => (isRecord(value) ? value[name] : undefined), given);
}

function countOf(value: unknown, bound: number): number {
  if (Array.isArray(value)) return Math.min(value.length, bound);
  return typeof value === "number" ? Math.min(Math.max(value, 1), bound) : bound;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
