import fc from "fast-check";
import { groupsKey, neighboursKey, toNeighbourPage } from "../../../client/pieces/neighbours.ts";
import { pageKey } from "../../../client/pieces/page-place.ts";
import type { Pieces } from "../../../client/pieces/pieces.ts";
import type { Subgraph } from "../../../client/pieces/subgraph.ts";
import { pageSubgraph } from "../../../client/pieces/to-subgraph.ts";
import { loadedAnswer, loadedPage } from "./loaded.ts";

const names = ["Ana", "Bo", "Acme", "Borealis", "Cedar", "Dune"] as const;

/** The id of an entity, a relationship or a kind that random pieces may hold, or of nothing. */
export const thing = fc.constantFrom(...names.map((called) => called.toLowerCase()), "r-1", "r-2", "r-3", "nobody");

/** What one id states is the same wherever it is loaded. */
const claims = fc.subarray<Parameters<typeof loadedPage>[0][number]>([
  ["r-1", "Ana", "Acme", { kind: "CONTROLS" }],
  ["r-2", "Ana", "Borealis", { until: "2023" }],
  ["r-3", "Acme", "Ana", { kind: "SUPPLIES", status: "ALLEGED" }],
  ["r-4", "Cedar", "Acme", { kind: "SUPPLIES", since: "2024-05" }],
  ["r-5", "Borealis", "Dune", { status: "DENIED", knownSince: "2025" }],
  ["r-6", "Bo", "Bo"],
]);

const places = names.flatMap((called) =>
  [1, 2, 3].map((page) => ({ entity: called.toLowerCase(), group: null, page })),
);

/** The neighbours that these claims give an entity, as one group. */
function toGroup(entity: string, { relationships }: Subgraph) {
  const ends = relationships.flatMap(({ from, to }) => [from.id, to.id]);
  const neighbours = [...new Set(ends)].filter((id) => id !== entity);
  const counted = { count: neighbours.length, relationships: relationships.length, neighbours, hasNextPage: false };
  const key = { key: "OWNS:FORWARD:FIRM", kind: "OWNS", direction: "FORWARD", entityKind: "FIRM" } as const;
  return neighbours.length === 0 ? [] : [{ ...key, ...counted }];
}

/** The answer about Ana with some further pages and neighbours of her and of others. */
export const randomPieces: fc.Arbitrary<Pieces> = fc
  .record({
    first: claims,
    further: fc.tuple(...places.map((place) => claims.map((page) => ({ place, page })))),
    near: fc.tuple(...names.map((called) => claims.map((list) => ({ entity: called.toLowerCase(), list })))),
  })
  .map(({ first, further, near }) => {
    const around = near.flatMap(({ entity, list }) => {
      const loaded = pageSubgraph(loadedPage(list));
      const own = loaded.relationships.filter(({ from, to }) => from.id === entity || to.id === entity);
      return own.length === 0 ? [] : [{ entity, loaded: { ...loaded, relationships: own } }];
    });
    return {
      answer: loadedAnswer("Ana", loadedPage(first, "1")),
      // A page without claims stands for one that is not loaded.
      pages: new Map(
        further.flatMap(({ place, page }) =>
          page.length === 0 ? [] : [[pageKey(place), loadedPage(page, "n")] as const],
        ),
      ),
      groups: new Map(
        around.map(({ entity, loaded }) => [groupsKey({ entity, statuses: [] }), toGroup(entity, loaded)] as const),
      ),
      neighbours: new Map(
        around.map(({ entity, loaded }) => {
          const page = toNeighbourPage({ entity, known: new Set(), loaded, cursors: [] });
          return [neighboursKey({ entity, kind: "FIRM", page: 1, statuses: [] }), page] as const;
        }),
      ),
    };
  });
