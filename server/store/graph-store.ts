import type { Dataset } from "../domain/dataset.ts";
import type { Entity, EntityKind, Identifier } from "../domain/entity.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { DatasetId, EntityId, RelationshipId, SourceId } from "../domain/ids.ts";
import type { PartialDate } from "../domain/partial-date.ts";
import type { EntityRecord, LinchpinRecord, RecordType, RelationshipRecord, SourceRecord } from "../domain/record.ts";
import type { ClaimStatus, Relationship } from "../domain/relationship.ts";
import type { Family, RelationshipKind } from "../domain/relationship-kinds.ts";
import type { Source } from "../domain/source.ts";
import type { Subgraph } from "../domain/subgraph.ts";

/**
 * The door to the system of record, as small interfaces: a caller takes only what it needs.
 * Every read rejects with LinchpinError DATABASE_AWAY within 3 s when the database cannot answer.
 */
export interface GraphStore extends EntityReader, RelationshipReader, EvidenceReader, GraphReader, StoreHealth {}

/** A page of a list: at most `first` members after the cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string;
}

export interface Page<T> {
  readonly members: readonly { readonly cursor: string; readonly member: T }[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** How a hit matched; the first that holds in this order. */
export type MatchManner = "IDENTIFIER" | "EXACT" | "ALIAS" | "PREFIX" | "FUZZY" | "TRANSLITERATED";

export interface SearchHit {
  readonly entity: Entity;
  /** Comparable within one answer only. */
  readonly score: number;
  readonly matched: { readonly field: string; readonly value: string; readonly how: MatchManner };
}

export interface SearchFound {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** More matched than were counted or shown. */
  readonly truncated: boolean;
}

/** Which relationships count. Empty lists constrain nothing. */
export interface RelationshipFilter {
  readonly kinds: readonly RelationshipKind[];
  readonly families: readonly Family[];
  readonly direction: "FORWARD" | "BACKWARD" | "EITHER";
  readonly statuses: readonly ClaimStatus[];
  readonly minimumConfidence?: number;
  readonly asOf?: PartialDate;
  readonly knownBy?: PartialDate;
}

/** Direction is EITHER for kinds without one. */
export interface RelationshipCount {
  readonly kind: RelationshipKind;
  readonly direction: "FORWARD" | "BACKWARD" | "EITHER";
  readonly count: number;
}

export interface EntityReader {
  /** Text is plain words, never a query language. Throws TEXT_FORM when nothing searchable is in it. */
  searchEntities(search: {
    readonly text: string;
    readonly kinds: readonly EntityKind[];
    readonly first: number;
  }): Promise<SearchFound>;
  /** Those that exist, by id; unknown ids are absent. */
  getEntities(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, Entity>>;
  /** The entity that bears the identifier, if exactly one does. */
  findByIdentifier(identifier: Identifier): Promise<Entity | undefined>;
}

export interface RelationshipReader {
  getRelationships(ids: readonly RelationshipId[]): Promise<ReadonlyMap<RelationshipId, Relationship>>;
  /** Of one entity, ordered by kind, then id. */
  listRelationships(of: EntityId, filter: RelationshipFilter, page: PageRequest): Promise<Page<Relationship>>;
  countRelationships(
    ids: readonly EntityId[],
    filter: RelationshipFilter,
  ): Promise<ReadonlyMap<EntityId, readonly RelationshipCount[]>>;
  /** The entities and every relationship among them that passes the filter. */
  getSubgraph(ids: readonly EntityId[], filter: RelationshipFilter): Promise<Subgraph>;
}

export interface EvidenceReader {
  /** Of each relationship, supports before denials, then by source. */
  getRelationshipEvidence(ids: readonly RelationshipId[]): Promise<ReadonlyMap<RelationshipId, readonly Evidence[]>>;
  listEntityEvidence(of: EntityId, page: PageRequest): Promise<Page<Evidence>>;
  getSources(ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, Source>>;
  listSources(page: PageRequest): Promise<Page<Source>>;
  /** The relationships that no other source supports. */
  listSoleSupport(of: SourceId, page: PageRequest): Promise<Page<Relationship>>;
}

/** A dataset with what it holds. */
export interface LoadedDataset extends Dataset {
  readonly entities: number;
  readonly relationships: number;
}

export interface GraphSummary {
  /** Changes whenever the content changes; "empty" before the first import. */
  readonly version: string;
  /** ISO 8601, of the last import that changed something. */
  readonly loadedAt?: string;
  readonly entities: readonly { readonly kind: EntityKind; readonly count: number }[];
  readonly relationships: readonly { readonly kind: RelationshipKind; readonly count: number }[];
  readonly statuses: readonly { readonly status: ClaimStatus; readonly count: number }[];
  readonly sources: number;
  /** Relationships without evidence; 0, or the graph is broken. */
  readonly unsourced: number;
}

/** One audit: what it looked for and the ids that it found, which must be none. */
export interface AuditFinding {
  readonly audit: string;
  readonly ids: readonly string[];
  readonly count: number;
}

export interface GraphReader {
  getDatasets(ids?: readonly DatasetId[]): Promise<ReadonlyMap<DatasetId, LoadedDataset>>;
  summarise(): Promise<GraphSummary>;
  /** All records of a type in canonical order, with back-pressure. */
  streamRecords(type: RecordType): AsyncIterable<LinchpinRecord>;
  audit(): Promise<readonly AuditFinding[]>;
}

/** A relationship with what the store computes before it writes. */
export interface ComputedRelationship {
  readonly record: RelationshipRecord;
  readonly dataset: DatasetId;
  readonly confidence: number;
  readonly disputed: boolean;
  readonly knownSince?: PartialDate;
}

/** Records of one transaction. Sources and entities are written before the relationships that name them. */
export interface RecordBatch {
  readonly run: string;
  /** Counts from 1 within the run; written with the records as the ledger's entry. */
  readonly number: number;
  readonly dataset: Dataset;
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly ComputedRelationship[];
}

export interface BatchOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What an import run is about. `id` is made from dataset and file, so that the same file again is the same run. */
export interface ImportRun {
  readonly id: string;
  readonly dataset: Dataset;
  readonly format: string;
  readonly file: string;
  readonly sha256: string;
}

/** Handed to the import pipeline alone; no resolver holds one. */
export interface ImportWriter {
  /** Which of these sources and entities are already in the graph. */
  findExisting(ids: { readonly sources: readonly string[]; readonly entities: readonly string[] }): Promise<{
    readonly sources: ReadonlyMap<string, Source>;
    readonly entities: ReadonlyMap<string, EntityKind>;
  }>;
  /** Opens the run; gives the number of the last batch that it committed before, 0 if none. */
  openRun(run: ImportRun): Promise<number>;
  /** One transaction; writing the same batch twice changes nothing. */
  writeBatch(batch: RecordBatch): Promise<BatchOutcome>;
  /** Closes the run and, if anything changed, gives the graph its next version. */
  closeRun(run: ImportRun, outcome: BatchOutcome): Promise<void>;
  /** Removes everything that imports have written. */
  reset(): Promise<void>;
}

export interface StoreHealth {
  /** Resolves when the database answered within a second, else rejects with DATABASE_AWAY. */
  checkHealth(): Promise<void>;
}
