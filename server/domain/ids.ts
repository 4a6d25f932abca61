/**
 * Ids are text with a brand, so that an id of one thing is never passed for that of another.
 * A creator only brands: whether the id exists is the store's answer.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type EntityId = Branded<"entity">;
export type RelationshipId = Branded<"relationship">;
export type SourceId = Branded<"source">;
export type DatasetId = Branded<"dataset">;
export type EvidenceId = Branded<"evidence">;

export const entityId = (text: string): EntityId => text as EntityId;
export const relationshipId = (text: string): RelationshipId => text as RelationshipId;
export const sourceId = (text: string): SourceId => text as SourceId;
export const datasetId = (text: string): DatasetId => text as DatasetId;
export const evidenceId = (text: string): EvidenceId => text as EvidenceId;
