import type { RelationshipRow, StoredEntity, StoredEvidence, StoredSource } from "./stored-graph.ts";

/** What the queries under `cypher/records/` return; evidence in the order of its record. */
export interface SourceRow {
  readonly source: StoredSource;
}
export interface EntityRow {
  readonly entity: StoredEntity;
  readonly evidence: readonly StoredEvidence[];
}
export type SourcedRow = RelationshipRow & { readonly evidence: readonly StoredEvidence[] };
