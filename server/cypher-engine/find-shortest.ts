import type { Sought } from "./find-best-paths.ts";
import { findCandidates } from "./find-candidates.ts";
import { type PricedPath, priceCandidates } from "./price-candidates.ts";
import type { Search } from "./search.ts";
import { toPattern } from "./to-pattern.ts";

/** A path with the fewest hops, of equals the cheapest among those looked at, if there is one. */
export async function findShortest(
  { question, ends, graphVersion }: Sought,
  search: Search,
): Promise<PricedPath | undefined> {
  const pattern = toPattern(question, ends, 1);
  const found = await findCandidates(pattern, search);
  const hops = found.paths[0]?.length;
  const paths = found.paths.filter(({ length }) => length === hops);
  if (paths.length === 0) return undefined;
  const [best] = await priceCandidates({ question, filter: pattern.filter, paths, graphVersion }, search);
  return best;
}
