import type { StopClock } from "../search/stop-clock.ts";
import type { RankedPath } from "./plan/ranked-path.ts";
import type { SearchPlan } from "./plan/search-plan.ts";
import { type SearchMemory, searchTrimmed, type TopPaths } from "./top-paths.ts";
import { trimEnds } from "./trim-ends.ts";

/** The best path, and whether there are more: far cheaper than ranking two. For one end a side, and walks without loops. */
export function findBestPath(
  memory: SearchMemory,
  plan: SearchPlan,
  clock: StopClock,
): TopPaths & { readonly hasMore: boolean } {
  const trimmed = trimEnds(plan);
  const found = searchTrimmed(memory, trimmed, 1, clock);
  const [best] = found.paths;
  if (best === undefined || trimmed.inner === undefined || found.isCut) return { ...found, hasMore: false };
  const isMetAgain = memory.meeting.meetsAgain(trimmed.inner, { most: trimmed.inner.maxHops, clock });
  return { ...found, hasMore: isMetAgain || hasAnother(memory, plan, best, clock) };
}

/** Another path leaves out some step of the best one, so that it is found without that step's relationships. */
function hasAnother({ meeting }: SearchMemory, plan: SearchPlan, best: RankedPath, clock: StopClock): boolean {
  return best.ordinals.some((_, place) => {
    const without = [best.entities[place] as number, best.entities[place + 1] as number] as const;
    return meeting.measure(plan, { most: plan.maxHops, clock, without }) >= 0;
  });
}
