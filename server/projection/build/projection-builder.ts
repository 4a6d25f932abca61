import { entityKinds } from "../../domain/entity.ts";
import type { EntityId, RelationshipId } from "../../domain/ids.ts";
import type { EntityOutline, RelationshipOutline } from "../../domain/outline.ts";
import { type DayRange, datePrecisions, type PartialDate, precisionOf, toDayRange } from "../../domain/partial-date.ts";
import { claimStatuses } from "../../domain/relationship.ts";
import { relationshipKindNames } from "../../domain/relationship-kinds.ts";
import { faceMask } from "../entity-columns.ts";
import { layOut } from "../layout.ts";
import type { Projection } from "../projection.ts";
import { confidenceUnit } from "../relationship-columns.ts";
import { enlarged, TextColumnBuilder } from "../text-column.ts";
import { buildEntityColumns } from "./build-entity-columns.ts";
import { buildRelationshipColumns, packRows } from "./build-relationship-columns.ts";
import { buildRows } from "./build-rows.ts";
import { RelationshipHeap } from "./relationship-heap.ts";
import { sortTexts } from "./sort-text.ts";

/** An entity as it arrives. */
export type EntityRow = EntityOutline;

/** A relationship as it arrives: what is not said of it is that it has none of the kind. Confidence keeps four decimals. */
export interface RelationshipRow
  extends Omit<RelationshipOutline, MayBeLeftOut>,
    Partial<Pick<RelationshipOutline, MayBeLeftOut>> {}
type MayBeLeftOut = "disputed" | "interests" | "deniedBy";

/**
 * Takes rows in batches, all entities before the first relationship, and makes the projection of them.
 * Throws RangeError where a relationship names an entity that is not there, or an id comes twice.
 */
export class ProjectionBuilder {
  private readonly entityIds = new TextColumnBuilder();
  private readonly names = new TextColumnBuilder();
  private readonly arrivals = new Map<string, number>();
  private readonly dayRanges = new Map<PartialDate, DayRange>();
  private kinds = new Uint8Array(1 << 8);
  private faces = new Uint16Array(1 << 8);
  private countries = new Uint16Array(1 << 8);
  private readonly heap = new RelationshipHeap();

  addEntities(rows: Iterable<EntityRow>): void {
    for (const { id, name, kind, roles, country } of rows) {
      const arrival = this.entityIds.count;
      if (arrival === this.kinds.length) {
        this.kinds = enlarged(this.kinds, arrival);
        this.faces = enlarged(this.faces, arrival);
        this.countries = enlarged(this.countries, arrival);
      }
      this.arrivals.set(id, arrival);
      this.entityIds.add(id);
      this.names.add(name);
      this.kinds[arrival] = entityKinds.indexOf(kind);
      this.faces[arrival] = faceMask([kind, ...roles]);
      this.countries[arrival] = country === undefined ? 0 : (country.charCodeAt(0) << 8) | country.charCodeAt(1);
    }
  }

  addRelationships(rows: Iterable<RelationshipRow>): void {
    for (const row of rows) {
      const since = this.daysOf(row.since);
      const until = this.daysOf(row.until);
      this.heap.add({
        id: row.id,
        from: this.findEnd(row.id, row.from),
        to: this.findEnd(row.id, row.to),
        kind: relationshipKindNames.indexOf(row.kind),
        status: claimStatuses.indexOf(row.status),
        confidence: Math.round(row.confidence * confidenceUnit),
        sinceEarliest: since?.earliest,
        sinceLatest: since?.latest,
        untilEarliest: until?.earliest,
        untilLatest: until?.latest,
        knownSince: this.daysOf(row.knownSince)?.earliest,
        share: row.share,
        component: row.component,
        disputed: row.disputed === true ? 1 : 0,
        knownPrecision: row.knownSince === undefined ? 0 : datePrecisions.indexOf(precisionOf(row.knownSince)),
        rareFacts: row,
      });
    }
  }

  /** The projection of all that was added. `day`, in days since 1970-01-01, is the one to which age is measured. */
  build({ version, day }: { readonly version: string; readonly day: number }): Projection {
    const entityOrder = sortTexts(this.entityIds.column());
    const entityOrdinals = inverted(entityOrder);
    const relationshipOrder = sortTexts(this.heap.ids.column());
    const toOrdinal = (ends: Uint32Array): Uint32Array =>
      relationshipOrder.map((arrival) => entityOrdinals[ends[arrival] as number] as number);

    const bare = buildRows({
      from: toOrdinal(this.heap.from),
      to: toOrdinal(this.heap.to),
      entityCount: entityOrder.length,
    });
    const relationships = buildRelationshipColumns(this.heap, relationshipOrder, bare.halves);
    const entities = buildEntityColumns({
      ids: this.entityIds.column(),
      names: this.names.column(),
      kinds: this.kinds,
      faces: this.faces,
      countries: this.countries,
      order: entityOrder,
      degrees: this.heap.countDegrees(entityOrdinals),
    });
    packRows(bare, { heap: this.heap, order: relationshipOrder, book: relationships.confidenceBook, entities });
    const rows = { offsets: bare.offsets, slots: bare.slots, ordinals: bare.ordinals };
    return layOut({
      version,
      day,
      entityCount: entityOrder.length,
      relationshipCount: relationshipOrder.length,
      entities,
      relationships,
      rows,
    });
  }

  /** Millions of rows name some thousands of dates. */
  private daysOf(date: PartialDate | undefined): DayRange | undefined {
    if (date === undefined) return undefined;
    const known = this.dayRanges.get(date);
    if (known !== undefined) return known;
    const range = toDayRange(date);
    this.dayRanges.set(date, range);
    return range;
  }

  private findEnd(relationship: RelationshipId, end: EntityId): number {
    const arrival = this.arrivals.get(end);
    if (arrival === undefined) throw new RangeError(`relationship ${relationship} names the unknown entity ${end}`);
    return arrival;
  }
}

/** Where each arrival stands in the order. */
function inverted(order: Uint32Array): Uint32Array {
  const ordinals = new Uint32Array(order.length);
  order.forEach((arrival, ordinal) => {
    ordinals[arrival] = ordinal;
  });
  return ordinals;
}
