import { hash } from "node:crypto";
import type { DatasetId } from "../../../domain/ids.ts";
import { type DayRange, type PartialDate, toDayRange } from "../../../domain/partial-date.ts";
import { formatRecord } from "../../../domain/records/format-record.ts";
import type {
  DatasetRecord,
  EntityEvidenceRecord,
  EntityRecord,
  RelationshipEvidenceRecord,
  SourceRecord,
} from "../../../domain/records/record.ts";
import type { PlannedRecord, PlannedRelationship } from "../../import-writer.ts";
import { toJsonText } from "./json-text.ts";
import type { StandingEntity } from "./standing-entity.ts";
import type { StoredEntity, StoredEvidence, StoredRelationship } from "./stored-graph.ts";

/** Properties of a node or relationship by name; what is undefined is not written. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** Every property by its name, also those that are absent: objects of one shape are several times as fast to make and read. */
type Complete<Stored> = { readonly [Name in keyof Required<Stored>]: Stored[Name] | undefined };

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

export function toStoredEntity({ record, datasets, hashes }: StandingEntity): Complete<StoredEntity> {
  return {
    id: record.id,
    kind: record.kind,
    roles: unlessEmpty(record.roles),
    name: record.name,
    aliases: unlessEmpty(record.aliases),
    country: record.country,
    description: record.description,
    website: record.website,
    identifiers: unlessEmpty(record.identifiers?.map(({ scheme, value }) => `${scheme}:${value}`)),
    datasets,
    component: record.component,
    contractType: record.contractType,
    amount: record.amount,
    currency: record.currency,
    units: record.units,
    signedOn: record.signedOn,
    openedOn: record.openedOn,
    closedOn: record.closedOn,
    outcome: record.outcome,
    latitude: record.latitude,
    longitude: record.longitude,
    capacityMegawatts: record.capacityMegawatts,
    countryCode: record.countryCode,
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
export function toStoredRelationship(
  { record, dataset, disputed, confidence, hash: recordHash }: PlannedRelationship,
  knownSince: PartialDate,
): Complete<StoredRelationship> {
  const since = daysOf(record.since);
  const until = daysOf(record.until);
  return {
    id: record.id,
    dataset,
    role: record.role,
    note: record.note,
    status: record.status,
    disputed,
    confidence,
    since: record.since,
    sinceEarliest: since?.earliest,
    sinceLatest: since?.latest,
    until: record.until,
    untilEarliest: until?.earliest,
    untilLatest: until?.latest,
    knownSince,
    knownSinceEarliest: toDayRange(knownSince).earliest,
    shareMinimum: record.share?.minimum,
    shareMaximum: record.share?.maximum,
    shareMinimumExclusive: record.share?.minimumExclusive,
    shareMaximumExclusive: record.share?.maximumExclusive,
    interests: unlessEmpty(record.interests),
    directness: record.directness,
    component: record.component,
    units: record.units,
    amount: record.amount,
    currency: record.currency,
    score: record.score,
    distanceKilometres: record.distanceKilometres,
    recordHash,
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
): Complete<StoredEvidence> {
  const { source, quote, locator } = evidence;
  const isOfEntity = "properties" in evidence;
  return {
    id: evidenceIdOf(id, { evidence, dataset }),
    relationshipId: of === "relationship" ? id : undefined,
    entityId: of === "entity" ? id : undefined,
    dataset,
    source,
    stance: isOfEntity ? "SUPPORTS" : evidence.stance,
    statedBy: isOfEntity ? undefined : evidence.statedBy,
    quote,
    locator,
    properties: isOfEntity ? unlessEmpty(evidence.properties) : undefined,
    position,
  };
}

/**
 * From what it says and not from its position, so that another piece beside it does not change the id. An id must never
 * change, or the evidence would be another: it is made of `JSON.stringify([owner, [[key, value], …]])` with the keys in
 * their order, absent ones left out.
 */
function evidenceIdOf(owner: string, { evidence, dataset }: OwnedEvidence): string {
  const isOfEntity = "properties" in evidence;
  const properties = isOfEntity ? evidence.properties.map(toJsonText).join() : "";
  const said =
    `["dataset",${toJsonText(dataset)}]` +
    saidOf("locator", evidence.locator) +
    `,["properties",[${properties}]]` +
    saidOf("quote", evidence.quote) +
    saidOf("source", evidence.source) +
    saidOf("stance", isOfEntity ? "SUPPORTS" : evidence.stance) +
    saidOf("statedBy", isOfEntity ? undefined : evidence.statedBy);
  return `v-${hash("sha256", `[${toJsonText(owner)},[${said}]]`).slice(0, 16)}`;
}

function saidOf(key: string, value: string | undefined): string {
  return value === undefined ? "" : `,["${key}",${toJsonText(value)}]`;
}

/** What is empty is absent: Neo4j's offline importer has no way to write an empty list. */
function unlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list;
}

function daysOf(date: string | undefined): DayRange | undefined {
  return date === undefined ? undefined : toDayRange(date as PartialDate);
}
