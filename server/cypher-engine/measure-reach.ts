import type { EntityId } from "../domain/ids.ts";
import { cypherEngineLimits } from "../limits/cypher-engine.ts";
import type { PathPattern } from "../store/graph-store.ts";
import type { Search } from "./search.ts";

/** Hops to the nearest end, "never" within the pattern's bound, or "unknown" where too many entities lie between. */
export type Reach = number | "never" | "unknown";

/** How many hops lie between the ends of the pattern, by walking outwards hop by hop; `via` is not looked at. */
export async function measureReach({ from, to, filter, maxHops }: PathPattern, search: Search): Promise<Reach> {
  const ends = new Set(to);
  if (from.some((id) => ends.has(id))) return "unknown";
  const seen = new Set<EntityId>(from);
  let outermost: readonly EntityId[] = from;
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const first = cypherEngineLimits.reach;
    const neighbours = await search.store.listNeighbours({ ids: outermost, filter, first }, search.bounds());
    if (neighbours.some((id) => ends.has(id))) return hops;
    if (neighbours.length === first) return "unknown";
    outermost = neighbours.filter((id) => !seen.has(id));
    if (outermost.length === 0) return "never";
    for (const id of outermost) seen.add(id);
  }
  return "never";
}
