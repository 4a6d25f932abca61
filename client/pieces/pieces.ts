import type { Answer } from "../question/answer.ts";
import type { RelationshipPage } from "../question/kinds/entity.ts";
import type { NeighbourGroup, NeighbourPage } from "./neighbours.ts";
import { groupKey, type PagePlace, pageKey } from "./page-place.ts";

/** What has been loaded for a question, each part as it came and in one place only; all of one graph version. */
export interface Pieces {
  readonly answer: Answer | null;
  /** Further pages of relationships by `pageKey`. */
  readonly pages: ReadonlyMap<string, RelationshipPage>;
  /** The groups of entities' neighbours by `groupsKey`. */
  readonly groups: ReadonlyMap<string, readonly NeighbourGroup[]>;
  /** Pages of neighbours by `neighboursKey`. */
  readonly neighbours: ReadonlyMap<string, NeighbourPage>;
}

export const noPieces: Pieces = { answer: null, pages: new Map(), groups: new Map(), neighbours: new Map() };

/** The version of the graph that the pieces are of; null while there is no answer. */
export function versionOf({ answer }: Pieces): string | null {
  switch (answer?.kind) {
    case "paths":
      return answer.found.searched.graphVersion;
    case "entity":
      return answer.graphVersion;
    case undefined:
      return null;
  }
}

/** A page that is loaded; where it is not, whether it could be: past the last page there is none. */
export function findPage(pieces: Pieces, place: PagePlace): RelationshipPage | "unloaded" | "beyond" {
  const found = loadedPage(pieces, place);
  if (found) return found;
  const before = lastPageBefore(pieces, place);
  return before?.page.pageInfo.hasNextPage === false ? "beyond" : "unloaded";
}

/** The last loaded page that comes before this one in its group: what follows it is to be loaded first. */
export function lastPageBefore(
  pieces: Pieces,
  place: PagePlace,
): { readonly place: PagePlace; readonly page: RelationshipPage } | null {
  for (let number = place.page - 1; number > 0; number--) {
    const before = { ...place, page: number };
    const page = loadedPage(pieces, before);
    if (page) return { place: before, page };
  }
  return null;
}

/** The answer about an entity is itself the first page of what it asks for. */
function loadedPage({ answer, pages }: Pieces, place: PagePlace): RelationshipPage | null {
  if (place.page === 1 && answer?.kind === "entity" && answer.page) {
    const { id, group } = answer.question;
    if (groupKey({ entity: id, group }) === groupKey(place)) return answer.page;
  }
  return pages.get(pageKey(place)) ?? null;
}
