import { derive } from "../pieces/derive.ts";
import { type GroupsPlace, groupsKey, neighboursKey } from "../pieces/neighbours.ts";
import { findOpen, type OpenPlace, openKey } from "../pieces/open-place.ts";
import { groupKey } from "../pieces/page-place.ts";
import type { Pieces } from "../pieces/pieces.ts";
import type { ClaimStatus, Subgraph } from "../pieces/subgraph.ts";
import { toSubgraph } from "../pieces/to-subgraph.ts";
import type { ActOf } from "./act.ts";
import type { Index } from "./indexes.ts";

/** Beyond this number of entities no further page is drawn. */
export const mostEntities = 2_000;

type Group = Pick<ActOf<"collapse">, "entity" | "group">;

/** What is open at one moment of the reader's acts: the answer, and what was expanded and not collapsed. */
export interface Opened {
  hasEntity(id: string): boolean;
  /** Whether there is such an entity or relationship. */
  has(id: string): boolean;
  /** Opens an entity's groups or a page; "known" where it is open already. */
  open(act: ActOf<"expand">): "opened" | "known" | "unloaded" | "beyond" | "full";
  /** Closes all that is open of a group, or all that an entity opened where the group is null; false where nothing is. */
  close(group: Group): boolean;
  places(): readonly OpenPlace[];
  /** The entities whose groups stand around them, with the claims that count. */
  expanded(): readonly GroupsPlace[];
  /** The entities that the place brought, best first, if it is the last one that was opened. */
  brought(): Index | null;
  toSubgraph(): Subgraph;
}

/** Begins with the answer alone. */
export function openAnswer(pieces: Pieces): Opened {
  const open = new Map<string, OpenPlace>();
  const expanded = new Map<string, readonly ClaimStatus[]>();
  let brought: Index | null = null;
  /** How many open parts hold each id. */
  const entities = new Map<string, number>();
  const relationships = new Map<string, number>();
  const count = (part: Subgraph, step: 1 | -1) => {
    for (const { id } of part.entities) entities.set(id, (entities.get(id) ?? 0) + step);
    for (const { id } of part.relationships) relationships.set(id, (relationships.get(id) ?? 0) + step);
  };
  const isThere = (counts: ReadonlyMap<string, number>, id: string) => (counts.get(id) ?? 0) > 0;
  const hasEntity = (id: string) => isThere(entities, id);
  if (pieces.answer) count(toSubgraph(pieces.answer), 1);

  const openGroups = ({ entity, statuses }: ActOf<"expand">) => {
    if (expanded.get(entity)?.join() === statuses.join()) return "known";
    if (!pieces.groups.has(groupsKey({ entity, statuses }))) return "unloaded";
    expanded.set(entity, statuses);
    brought = null;
    return "opened";
  };
  const openPage = (place: OpenPlace) => {
    if (open.has(openKey(place))) return "known";
    const page = findOpen(pieces, place);
    if (typeof page === "string") return page;
    const added = page.entities.filter(({ id }) => !hasEntity(id)).length;
    if ([...entities.values()].filter((parts) => parts > 0).length + added > mostEntities) return "full";
    brought = toIndex(pieces, { place, isNew: (id) => !hasEntity(id) });
    open.set(openKey(place), place);
    count(page, 1);
    return "opened";
  };
  return {
    hasEntity,
    has: (id) => hasEntity(id) || isThere(relationships, id),
    open: (act) => (isGroups(act) ? openGroups(act) : openPage(toPlace(act))),
    close(group) {
      const closed = [...open].filter(([, place]) => isOf(place, group));
      for (const [key, place] of closed) {
        open.delete(key);
        const page = findOpen(pieces, place);
        if (typeof page === "object") count(page, -1);
      }
      const folded = group.group === null && expanded.delete(group.entity);
      return closed.length > 0 || folded;
    },
    places: () => [...open.values()],
    expanded: () => [...expanded].map(([entity, statuses]) => ({ entity, statuses })),
    brought: () => brought,
    toSubgraph: () => derive(pieces, [...open.values()]),
  };
}

/** Whether the act shows an entity's groups and nothing of what is in them. */
export const isGroups = ({ group, page }: ActOf<"expand">): boolean => group === null && page === 1;

/** What the act opens. */
export function toPlace({ entity, group, page, statuses }: ActOf<"expand">): OpenPlace {
  if (typeof group === "string") return { of: "neighbours", entity, kind: group, page, statuses };
  return { of: "relationships", entity, group, page };
}

function isOf(place: OpenPlace, { entity, group }: Group): boolean {
  if (place.entity !== entity) return false;
  if (group === null) return true;
  if (place.of === "neighbours") return place.kind === group;
  return typeof group !== "string" && groupKey(place) === groupKey({ entity, group });
}

interface Brought {
  readonly place: OpenPlace;
  readonly isNew: (id: string) => boolean;
}

function toIndex(pieces: Pieces, { place, isNew }: Brought): Index | null {
  if (place.of !== "neighbours") return null;
  const page = pieces.neighbours.get(neighboursKey(place));
  return { entity: place.entity, kind: place.kind, entities: (page?.neighbours ?? []).filter(isNew) };
}
