import type { NeighbourGroup } from "./neighbours.ts";

/** How many neighbours of one kind an entity has beside those that are drawn. */
export interface NeighbourCount {
  readonly count: number;
  /** False where groups overlap and not all of their neighbours are known: then it is the most that there can be. */
  readonly isExact: boolean;
  /** Whether others of the kind are drawn already. */
  readonly isRest: boolean;
}

/** Counts the neighbours of groups of one kind, each neighbour once where all are known. */
export function countNeighbours(groups: readonly NeighbourGroup[], drawn: ReadonlySet<string>): NeighbourCount {
  const [first] = groups;
  if (groups.every(({ hasNextPage }) => !hasNextPage)) {
    const known = new Set(groups.flatMap(({ neighbours }) => neighbours));
    const rest = [...known].filter((id) => !drawn.has(id)).length;
    return { count: rest, isExact: true, isRest: rest < known.size };
  }
  if (first && groups.length === 1) return { count: first.count, isExact: true, isRest: false };
  return { count: groups.reduce((sum, { count }) => sum + count, 0), isExact: false, isRest: false };
}
