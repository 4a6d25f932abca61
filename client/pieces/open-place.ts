import { hasMore, type NeighbourPlace, neighboursKey } from "./neighbours.ts";
import { type PagePlace, pageKey } from "./page-place.ts";
import { findPage, type Pieces } from "./pieces.ts";
import type { Subgraph } from "./subgraph.ts";
import { pageSubgraph } from "./to-subgraph.ts";

/** Something beside the answer that can be opened: a page of relationships, or a page of neighbours. */
export type OpenPlace =
  | ({ readonly of: "relationships" } & PagePlace)
  | ({ readonly of: "neighbours" } & NeighbourPlace);

/** An open place as a key. */
export function openKey(place: OpenPlace): string {
  return `${place.of}\n${place.of === "neighbours" ? neighboursKey(place) : pageKey(place)}`;
}

/** What a place holds; where it is not loaded, whether it could be: past the last page there is none. */
export function findOpen(pieces: Pieces, place: OpenPlace): Subgraph | "unloaded" | "beyond" {
  switch (place.of) {
    case "relationships": {
      const page = findPage(pieces, place);
      return typeof page === "string" ? page : pageSubgraph(page);
    }
    case "neighbours": {
      const page = pieces.neighbours.get(neighboursKey(place));
      if (page) return page.neighbours.length === 0 ? "beyond" : page.subgraph;
      for (let number = place.page - 1; number > 0; number--) {
        const before = pieces.neighbours.get(neighboursKey({ ...place, page: number }));
        if (before) return hasMore(before) ? "unloaded" : "beyond";
      }
      return "unloaded";
    }
  }
}
