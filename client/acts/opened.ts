import { derive } from "../pieces/derive.ts";
import { groupKey, type PagePlace, pageKey } from "../pieces/page-place.ts";
import { findPage, type Pieces } from "../pieces/pieces.ts";
import type { Subgraph } from "../pieces/subgraph.ts";
import { pageSubgraph, toSubgraph } from "../pieces/to-subgraph.ts";

/** What is open at one moment of the reader's acts: the answer, and the pages that were expanded and not collapsed. */
export interface Opened {
  hasEntity(id: string): boolean;
  /** Whether there is such an entity or relationship. */
  has(id: string): boolean;
  /** Opens a page; "known" where it is open already. */
  open(place: PagePlace): "opened" | "known" | "unloaded" | "beyond";
  /** Closes all open pages of a group; false where none is. */
  close(group: Omit<PagePlace, "page">): boolean;
  pages(): readonly PagePlace[];
  toSubgraph(): Subgraph;
}

/** Begins with the answer alone. */
export function openAnswer(pieces: Pieces): Opened {
  const open = new Map<string, PagePlace>();
  /** How many open parts hold each id. */
  const entities = new Map<string, number>();
  const relationships = new Map<string, number>();
  const count = (part: Subgraph, step: 1 | -1) => {
    for (const { id } of part.entities) entities.set(id, (entities.get(id) ?? 0) + step);
    for (const { id } of part.relationships) relationships.set(id, (relationships.get(id) ?? 0) + step);
  };
  const isThere = (counts: ReadonlyMap<string, number>, id: string) => (counts.get(id) ?? 0) > 0;
  if (pieces.answer) count(toSubgraph(pieces.answer), 1);
  return {
    hasEntity: (id) => isThere(entities, id),
    has: (id) => isThere(entities, id) || isThere(relationships, id),
    open(place) {
      if (open.has(pageKey(place))) return "known";
      const page = findPage(pieces, place);
      if (typeof page === "string") return page;
      open.set(pageKey(place), place);
      count(pageSubgraph(page), 1);
      return "opened";
    },
    close(group) {
      const closed = [...open].filter(([, place]) => groupKey(place) === groupKey(group));
      for (const [key, place] of closed) {
        open.delete(key);
        const page = findPage(pieces, place);
        if (typeof page === "object") count(pageSubgraph(page), -1);
      }
      return closed.length > 0;
    },
    pages: () => [...open.values()],
    toSubgraph: () => derive(pieces, [...open.values()]),
  };
}
