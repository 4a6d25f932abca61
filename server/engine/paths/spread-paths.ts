import type { RankedPath } from "./plan/ranked-path.ts";
import type { TopPaths } from "./top-paths.ts";

/** Ranked paths that are looked at to find some that differ enough; beyond it the answer is truncated. */
const mostRanked = 3_200;

/**
 * The best paths no two of which share more than `overlap` of their relationships (Jaccard index): greedy over the
 * ranked ones, of which ever more are asked for.
 */
export function spreadPaths(
  ask: (limit: number) => TopPaths,
  { limit, overlap }: { readonly limit: number; readonly overlap: number },
): TopPaths & { readonly hasMore: boolean } {
  for (let ranked = 4 * limit; ; ranked *= 4) {
    const found = ask(ranked);
    const chosen = chooseApart(found.paths, limit + 1, overlap);
    const isDone = chosen.length > limit || found.paths.length < ranked || found.isCut;
    if (isDone || ranked >= mostRanked) {
      return { ...found, paths: chosen.slice(0, limit), hasMore: chosen.length > limit || !isDone };
    }
  }
}

function chooseApart(paths: readonly RankedPath[], limit: number, overlap: number): readonly RankedPath[] {
  const chosen: { readonly path: RankedPath; readonly ordinals: ReadonlySet<number> }[] = [];
  for (const path of paths) {
    if (chosen.length === limit) break;
    if (chosen.every(({ ordinals }) => shareInCommon(path.ordinals, ordinals) <= overlap)) {
      chosen.push({ path, ordinals: new Set(path.ordinals) });
    }
  }
  return chosen.map(({ path }) => path);
}

function shareInCommon(one: readonly number[], other: ReadonlySet<number>): number {
  const common = one.filter((ordinal) => other.has(ordinal)).length;
  return common / (one.length + other.size - common);
}
