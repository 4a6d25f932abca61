import {
  type GroupsPlace,
  groupsKey,
  type NeighbourPage,
  type NeighbourPlace,
  neighboursKey,
} from "../pieces/neighbours.ts";
import { type PagePlace, pageKey } from "../pieces/page-place.ts";
import { lastPageBefore, type Pieces } from "../pieces/pieces.ts";
import { isGroups, toPlace } from "./opened.ts";
import type { Skipped } from "./read-acts.ts";

/** What an act waits for. */
export type Need =
  /** A page of relationships, and the cursor that it follows; null for a first page. */
  | { readonly of: "relationships"; readonly place: PagePlace; readonly after: string | null }
  /** The groups of an entity's neighbours. */
  | { readonly of: "groups"; readonly place: GroupsPlace }
  /** A page of neighbours out of these groups, and the pages before it. */
  | {
      readonly of: "neighbours";
      readonly place: NeighbourPlace;
      readonly keys: readonly string[];
      readonly before: readonly NeighbourPage[];
    };

/** A need as a key: the same text for the same need. */
export function needKey(need: Need): string {
  switch (need.of) {
    case "relationships":
      return `relationships ${pageKey(need.place)}`;
    case "groups":
      return `groups ${groupsKey(need.place)}`;
    case "neighbours":
      return `neighbours ${neighboursKey(need.place)}`;
  }
}

/** What to load next for the first act that waits: pages are loaded in their order. Null where none waits. */
export function nextNeed(pieces: Pieces, skipped: readonly Skipped[]): Need | null {
  for (const { act, why } of skipped) {
    if (act.kind !== "expand" || why !== "unloaded") continue;
    const place = toPlace(act);
    if (isGroups(act) || (place.of === "neighbours" && !pieces.groups.has(groupsKey(place)))) {
      return { of: "groups", place: { entity: act.entity, statuses: act.statuses } };
    }
    if (place.of === "neighbours") return nextNeighbours(pieces, place);
    const before = lastPageBefore(pieces, place);
    const { entity, group } = place;
    const next = { entity, group, page: (before?.place.page ?? 0) + 1 };
    return { of: "relationships", place: next, after: before?.page.pageInfo.endCursor ?? null };
  }
  return null;
}

function nextNeighbours(pieces: Pieces, { entity, kind, statuses }: NeighbourPlace): Need {
  const before: NeighbourPage[] = [];
  for (;;) {
    const place = { entity, kind, statuses, page: before.length + 1 };
    const page = pieces.neighbours.get(neighboursKey(place));
    if (page) {
      before.push(page);
      continue;
    }
    const groups = pieces.groups.get(groupsKey(place)) ?? [];
    const keys = groups.filter(({ entityKind }) => entityKind === kind).map(({ key }) => key);
    return { of: "neighbours", place, keys, before };
  }
}
