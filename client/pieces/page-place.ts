import { formatGroup } from "../question/group.ts";
import type { RelationshipGroup } from "../question/question.ts";

/** Which page of whose relationships. */
export interface PagePlace {
  readonly entity: string;
  /** Null: relationships of every kind. */
  readonly group: RelationshipGroup | null;
  /** From 1. */
  readonly page: number;
}

/** One group of one entity's relationships as a key: the same text for the same group. */
export function groupKey({ entity, group }: Omit<PagePlace, "page">): string {
  return `${group ? formatGroup(group) : ""}\n${entity}`;
}

/** One page as a key. */
export function pageKey(place: PagePlace): string {
  return `${place.page}\n${groupKey(place)}`;
}
