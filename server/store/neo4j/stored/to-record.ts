import type { DatasetRecord, EntityRecord, RelationshipRecord, SourceRecord } from "../../../domain/records/record.ts";
import { pick, toIdentifier, toShare } from "./from-record.ts";
import type { RelationshipRow, StoredDataset, StoredEntity, StoredEvidence, StoredSource } from "./stored-graph.ts";

/** Whether the records are to name their dataset: only where the graph holds more than one. */
export type DatasetNaming = "named" | "implied";

/** What the graph holds of an entity as the line that it came from. Evidence in the order of the record. */
export function toEntityRecord(
  { entity, evidence }: { readonly entity: StoredEntity; readonly evidence: readonly StoredEvidence[] },
  naming: DatasetNaming,
): EntityRecord {
  return {
    record: "entity",
    ...pick(entity, entityKeys),
    ...(naming === "named" && { datasets: entity.datasets }),
    identifiers: (entity.identifiers ?? []).map(toIdentifier),
    evidence: evidence.map((one) => ({
      ...(naming === "named" && entity.datasets.length > 1 && { dataset: one.dataset }),
      properties: one.properties ?? [],
      ...pick(one, ["source", "quote", "locator"]),
    })),
  };
}

export function toRelationshipRecord(
  row: RelationshipRow & { readonly evidence: readonly StoredEvidence[] },
  naming: DatasetNaming,
): RelationshipRecord {
  const share = toShare(row.relationship);
  return {
    record: "relationship",
    ...pick(row.relationship, relationshipKeys),
    ...(naming === "named" && { dataset: row.relationship.dataset }),
    kind: row.kind,
    from: row.from,
    to: row.to,
    ...(share && { share }),
    evidence: row.evidence.map((one) => pick(one, ["source", "stance", "statedBy", "quote", "locator"])),
  };
}

export function toSourceRecord(source: StoredSource): SourceRecord {
  return { record: "source", ...pick(source, sourceKeys) };
}

export function toDatasetRecord({ id, title, publisher, licence, version }: StoredDataset): DatasetRecord {
  return { record: "dataset", id, title, publisher, licence, version };
}

// biome-ignore format: one list a record
const entityKeys = [
  "id", "kind", "roles", "name", "aliases", "country", "description", "website", "component", "contractType", "amount",
  "currency", "units", "signedOn", "openedOn", "closedOn", "outcome", "latitude", "longitude", "capacityMegawatts",
  "countryCode",
] as const satisfies readonly (keyof StoredEntity & keyof EntityRecord)[];

// biome-ignore format: one list a record
const relationshipKeys = [
  "id", "role", "note", "status", "since", "until", "interests", "directness", "component", "units", "amount",
  "currency", "score", "distanceKilometres",
] as const satisfies readonly (keyof RelationshipRow["relationship"] & keyof RelationshipRecord)[];

// biome-ignore format: one list a record
const sourceKeys = [
  "id", "title", "publisher", "origin", "url", "publishedOn", "retrievedOn", "tier", "licence", "summary",
  "archivedUrl", "sha256",
] as const satisfies readonly (keyof StoredSource & keyof SourceRecord)[];
