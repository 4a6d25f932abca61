import fc from "fast-check";
import { pageKey } from "../../../client/pieces/page-place.ts";
import type { Pieces } from "../../../client/pieces/pieces.ts";
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

/** The answer about Ana with some further pages of her and of others. */
export const randomPieces: fc.Arbitrary<Pieces> = fc
  .record({ first: claims, further: fc.tuple(...places.map((place) => claims.map((page) => ({ place, page })))) })
  .map(({ first, further }) => ({
    answer: loadedAnswer("Ana", loadedPage(first, "1")),
    // A page without claims stands for one that is not loaded.
    pages: new Map(
      further.flatMap(({ place, page }) =>
        page.length === 0 ? [] : [[pageKey(place), loadedPage(page, "n")] as const],
      ),
    ),
  }));
