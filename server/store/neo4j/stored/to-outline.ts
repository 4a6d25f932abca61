import type { EntityKind } from "../../../domain/entity.ts";
import { entityId, relationshipId } from "../../../domain/ids.ts";
import type { EntityOutline, RelationshipOutline } from "../../../domain/outline.ts";
import type { PartialDate } from "../../../domain/partial-date.ts";
import type { RelationshipKind } from "../../../domain/relationship-kinds.ts";
import type { StoredEntity, StoredRelationship } from "./stored-graph.ts";

/** A property that is not there comes as null. */
type OrNull<T> = { readonly [K in keyof T]-?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K] };

export interface EntityOutlineRow extends Pick<StoredEntity, "id" | "name" | "kind"> {
  readonly roles: readonly EntityKind[] | null;
  readonly country: string | null;
}

type NotOfOutlines =
  | "dataset"
  | "note"
  | "recordHash"
  | `${"since" | "until"}${"Earliest" | "Latest"}`
  | "knownSinceEarliest";

/** The columns of every query that gives outlines of relationships. */
export interface RelationshipOutlineRow extends OrNull<Omit<StoredRelationship, NotOfOutlines>> {
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  readonly deniedBy: readonly string[] | null;
}

export function toEntityOutline({ id, name, kind, roles, country }: EntityOutlineRow): EntityOutline {
  return { id: entityId(id), name, kind, roles: roles ?? [], ...(country !== null && { country }) };
}

type Draft = { -readonly [K in keyof RelationshipOutline]: RelationshipOutline[K] };

/** Filled in one by one: a graph has millions of them, and spreading optional parts costs more than reading the row. */
export function toRelationshipOutline(row: RelationshipOutlineRow): RelationshipOutline {
  const outline: Draft = {
    id: relationshipId(row.id),
    kind: row.kind,
    from: entityId(row.from),
    to: entityId(row.to),
    status: row.status,
    disputed: row.disputed,
    confidence: row.confidence,
    interests: row.interests ?? [],
    deniedBy: row.deniedBy === null ? [] : [...new Set(row.deniedBy)].map(entityId),
  };
  if (row.since !== null) outline.since = row.since as PartialDate;
  if (row.until !== null) outline.until = row.until as PartialDate;
  if (row.knownSince !== null) outline.knownSince = row.knownSince as PartialDate;
  if (row.component !== null) outline.component = row.component;
  if (row.role !== null) outline.role = row.role;
  if (row.directness !== null) outline.directness = row.directness;
  if (row.units !== null) outline.units = row.units;
  if (row.distanceKilometres !== null) outline.distanceKilometres = row.distanceKilometres;
  if (row.score !== null) outline.score = row.score;
  if (row.amount !== null && row.currency !== null) outline.amount = { amount: row.amount, currency: row.currency };
  if (row.shareMinimum !== null && row.shareMaximum !== null) {
    outline.share = {
      minimum: row.shareMinimum,
      maximum: row.shareMaximum,
      ...(row.shareMinimumExclusive === true && { minimumExclusive: true }),
      ...(row.shareMaximumExclusive === true && { maximumExclusive: true }),
    };
  }
  return outline;
}
