import type { ClaimStatus, EntityCard, EntityKind, RelationshipLine } from "../pieces/subgraph.ts";
import type { ActOf } from "./act.ts";

/** What the reader switched off in the legend. */
export interface Filters {
  readonly kinds: ReadonlySet<EntityKind>;
  readonly statuses: ReadonlySet<ClaimStatus>;
}

export const noFilters: Filters = { kinds: new Set(), statuses: new Set() };

export const passesEntity = (filters: Filters, entity: EntityCard) => !filters.kinds.has(entity.kind);

export const passesRelationship = (filters: Filters, { status }: RelationshipLine) => !filters.statuses.has(status);

/** The act that makes these filters hold. */
export const toFilterAct = ({ kinds, statuses }: Filters): ActOf<"filter"> => ({
  kind: "filter",
  kinds: [...kinds],
  statuses: [...statuses],
});

/** The set with the member switched: in if it was out, out if it was in. */
export function toggled<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
