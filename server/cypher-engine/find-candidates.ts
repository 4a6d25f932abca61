import { listAdmittedKinds } from "../domain/claim-filter.ts";
import { kindFacts, pathFamilies } from "../domain/relationship-kinds.ts";
import type { PathPattern, ShortestPaths } from "../store/graph-store.ts";
import { measureReach } from "./measure-reach.ts";
import type { Search } from "./search.ts";

const none: ShortestPaths = { paths: [] };

/**
 * The shortest paths of the pattern. Where relationships may be walked one way only, it is asked first whether the
 * other end can be reached: the database tests the direction on whole walks and would try all of them to find none.
 */
export async function findCandidates(pattern: PathPattern, search: Search): Promise<ShortestPaths> {
  const reach = isOneWay(pattern) ? await measureReach(pattern, search) : "unknown";
  if (reach === "never") return none;
  // One walk is the shortest of all, so that nothing longer need be looked at.
  const nearest = reach !== "unknown" && pattern.walks === 1 && pattern.via.length === 0;
  return search.store.findShortestPaths(nearest ? { ...pattern, maxHops: reach } : pattern, search.bounds());
}

function isOneWay({ filter }: PathPattern): boolean {
  return (
    filter.direction !== "EITHER" && listAdmittedKinds(filter, pathFamilies).some((kind) => kindFacts(kind).directed)
  );
}
