import type { FoundPath } from "../engine/paths/answer.ts";

/**
 * The paths in their order without those that share too many relationships with one kept before: the Jaccard index
 * of their relationships is above `maximumOverlap` (0 to 1). Left out, all are kept.
 */
export function keepDiverse(paths: readonly FoundPath[], maximumOverlap: number | undefined): readonly FoundPath[] {
  if (maximumOverlap === undefined) return paths;
  const kept: FoundPath[] = [];
  for (const path of paths) {
    if (kept.every((other) => measureOverlap(path, other) <= maximumOverlap)) kept.push(path);
  }
  return kept;
}

function measureOverlap(one: FoundPath, other: FoundPath): number {
  const inOther = new Set(other.steps.map(({ relationship }) => relationship));
  const shared = one.steps.filter(({ relationship }) => inOther.has(relationship)).length;
  return shared / (one.steps.length + other.steps.length - shared);
}
