import { hash } from "node:crypto";
import { formatRecord } from "../../domain/format-record.ts";
import type { DatasetId } from "../../domain/ids.ts";
import { type PartialDate, toDayRange } from "../../domain/partial-date.ts";
import type {
  DatasetRecord,
  EntityEvidenceRecord,
  EntityRecord,
  RelationshipEvidenceRecord,
  SourceRecord,
} from "../../domain/record.ts";
import type { Share } from "../../domain/share.ts";
import type { PlannedRecord, PlannedRelationship } from "../import-writer.ts";
import type { StandingEntity } from "./standing-entity.ts";

/** Properties of a node or relationship by name; what is undefined is not written. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** `MANUFACTURER` as its label: `Manufacturer`. */
export function toLabel(kind: string): string {
  return kind.charAt(0) + kind.slice(1).toLowerCase();
}

/** The labels of an entity beside `Entity`: its kind and its roles. */
export function toLabels({ kind, roles = [] }: EntityRecord): readonly string[] {
  return [kind, ...roles].map(toLabel);
}

export function toStoredDataset({ record, hash: recordHash }: PlannedRecord<DatasetRecord>): StoredProperties {
  const { record: _, ...facts } = record;
  return { ...facts, recordHash };
}

/** The source as the datasets cite it. */
export function toStoredSource(
  { record, hash: recordHash }: PlannedRecord<SourceRecord>,
  datasets: readonly DatasetId[],
): StoredProperties {
  const { record: _, ...facts } = record;
  return { ...facts, datasets: [...datasets].sort(), recordHash };
}

export function toStoredEntity({ record, datasets, hashes }: StandingEntity): StoredProperties {
  const { record: _, evidence: __, datasets: ___, ...facts } = record;
  return {
    ...facts,
    roles: unlessEmpty(facts.roles),
    aliases: unlessEmpty(facts.aliases),
    identifiers: unlessEmpty(facts.identifiers?.map(({ scheme, value }) => `${scheme}:${value}`)),
    datasets,
    recordHashes: hashes,
  };
}

/** What one dataset says of an entity that several share. */
export function toStoredContribution(planned: PlannedRecord<EntityRecord>): StoredProperties {
  const { record, dataset, hash: recordHash } = planned;
  const id = contributionId(dataset, record.id);
  return { id, entityId: record.id, dataset, recordHash, record: formatRecord(record) };
}

export function contributionId(dataset: string, entity: string): string {
  return `${dataset}|${entity}`;
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
    knownSinceEarliest: toDayRange(knownSince).earliest,
    ...boundsOf(share),
    interests: unlessEmpty(facts.interests),
    recordHash: planned.hash,
  };
}

/** A piece of evidence and who brought it. */
export interface OwnedEvidence {
  readonly evidence: EntityEvidenceRecord | RelationshipEvidenceRecord;
  readonly dataset: DatasetId;
}

/** Evidence of the entity or relationship with the id, at its place in the record. */
export function toStoredEvidence(
  { evidence, dataset }: OwnedEvidence,
  { of, id, position }: { readonly of: "entity" | "relationship"; readonly id: string; readonly position: number },
): StoredProperties {
  return {
    stance: "SUPPORTS",
    ...evidence,
    ...("properties" in evidence && { properties: unlessEmpty(evidence.properties) }),
    dataset,
    position,
    [`${of}Id`]: id,
    id: evidenceIdOf(id, { evidence, dataset }),
  };
}

/** From what it says and not from its position, so that another piece beside it does not change the id. */
function evidenceIdOf(owner: string, { evidence, dataset }: OwnedEvidence): string {
  const said = { stance: "SUPPORTS", properties: [], ...evidence, dataset };
  const text = JSON.stringify([owner, Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return `v-${hash("sha256", text).slice(0, 16)}`;
}

/** What is empty is absent: Neo4j's offline importer has no way to write an empty list. */
function unlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list;
}

function daysOf(field: "since" | "until", date: string | undefined): StoredProperties {
  if (date === undefined) return {};
  const { earliest, latest } = toDayRange(date as PartialDate);
  return { [`${field}Earliest`]: earliest, [`${field}Latest`]: latest };
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
