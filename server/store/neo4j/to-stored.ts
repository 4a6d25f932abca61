import neo4j from "neo4j-driver";
import type { DatasetId } from "../../domain/ids.ts";
import { type PartialDate, toDayRange } from "../../domain/partial-date.ts";
import type { EntityRecord, RelationshipRecord } from "../../domain/record.ts";
import type { Share } from "../../domain/share.ts";
import type { PlannedRelationship } from "../import-writer.ts";

/** Properties of a node or relationship as the driver takes them; what is undefined is not written. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** `MANUFACTURER` as its label: `Manufacturer`. */
export function toLabel(kind: string): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}

/** The entity's properties but for its datasets and hashes. */
export function toStoredEntity({ record: _, evidence: __, datasets: ___, ...facts }: EntityRecord): StoredProperties {
  return {
    ...facts,
    roles: unlessEmpty(facts.roles),
    aliases: unlessEmpty(facts.aliases),
    identifiers: unlessEmpty(facts.identifiers?.map(({ scheme, value }) => `${scheme}:${value}`)),
    units: whole(facts.units),
  };
}

/** The relationship's properties: dates with the days that they may mean, the share as its bounds. */
export function toStoredRelationship(planned: PlannedRelationship, knownSince: PartialDate): StoredProperties {
  const { record: _, kind: __, from: ___, to: ____, evidence: _____, share, ...facts } = planned.record;
  return {
    ...facts,
    dataset: planned.dataset,
    disputed: planned.disputed,
    confidence: planned.confidence,
    ...daysOf("since", facts.since),
    ...daysOf("until", facts.until),
    knownSince,
    knownSinceEarliest: whole(toDayRange(knownSince).earliest),
    ...boundsOf(share),
    interests: unlessEmpty(facts.interests),
    units: whole(facts.units),
    recordHash: planned.hash,
  };
}

/** The evidence of a record: what joins it to its owner is added by the caller. */
export function toStoredEvidence(
  evidence: EntityRecord["evidence"][number] | RelationshipRecord["evidence"][number],
  { dataset, position }: { readonly dataset: DatasetId; readonly position: number },
): StoredProperties {
  return {
    stance: "SUPPORTS",
    ...evidence,
    ...("properties" in evidence && { properties: unlessEmpty(evidence.properties) }),
    dataset,
    position: whole(position),
  };
}

/** JavaScript's numbers reach Neo4j as floats unless they are marked as whole. */
export function whole(value: number | undefined): unknown {
  return value === undefined ? undefined : neo4j.int(value);
}

/** What is empty is absent: Neo4j's offline importer has no way to write an empty list. */
function unlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list;
}

function daysOf(field: "since" | "until", date: string | undefined): StoredProperties {
  if (date === undefined) return {};
  const { earliest, latest } = toDayRange(date as PartialDate);
  return { [`${field}Earliest`]: whole(earliest), [`${field}Latest`]: whole(latest) };
}

function boundsOf(share: Share | undefined): StoredProperties {
  if (share === undefined) return {};
  return {
    shareMinimum: share.minimum,
    shareMaximum: share.maximum,
    shareMinimumExclusive: share.minimumExclusive,
    shareMaximumExclusive: share.maximumExclusive,
  };
}
