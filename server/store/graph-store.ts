import type { ClaimFilter } from "../domain/claim-filter.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { Entity, EntityKind, Identifier } from "../domain/entity.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { DatasetId, EntityId, RelationshipId, SourceId } from "../domain/ids.ts";
import type { KeptRun } from "../domain/imports/import-run.ts";
import type { OutlineIds, Outlines } from "../domain/outline.ts";
import type { ClaimStatus, Relationship } from "../domain/relationship.ts";
import type { RelationshipKind } from "../domain/relationship-kinds.ts";
import type { RelationshipCount, RelationshipPlace } from "../domain/relationship-list.ts";
import type { ShareReach } from "../domain/share.ts";
import type { Source } from "../domain/source.ts";
import type { Subgraph } from "../domain/subgraph.ts";
import type { SearchFound } from "../search/search-hit.ts";
import type { DealingReader } from "./dealing-reader.ts";
import type { RecordReader } from "./record-reader.ts";

/**
 * The system of record as small interfaces: a caller takes only what it needs.
 * Every read rejects with LinchpinError DATABASE_AWAY within 3 s when the database cannot answer.
 */
export interface GraphStore
  extends EntityReader,
    RelationshipReader,
    OutlineReader,
    DealingReader,
    EvidenceReader,
    GraphReader,
    RecordReader,
    ImportHistory,
    StoreHealth {}

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

/** A page of an entity's relationships: at most `first` behind the place. */
export interface RelationshipPageRequest {
  readonly first: number;
  readonly after?: RelationshipPlace;
}

export interface RelationshipPage {
  readonly relationships: readonly Relationship[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

export interface EntityReader {
  /** Text is plain words, never a query language. Throws TEXT_FORM when nothing searchable is in it. */
  searchEntities(search: {
    readonly text: string;
    readonly kinds: readonly EntityKind[];
    readonly first: number;
  }): Promise<SearchFound>;
  /** Those that exist, by id; unknown ids are absent. */
  getEntities(ids: readonly EntityId[], bounds?: ReadBounds): Promise<ReadonlyMap<EntityId, Entity>>;
  /** The entity that bears the identifier, if exactly one does. */
  findByIdentifier(identifier: Identifier): Promise<Entity | undefined>;
}

export interface RelationshipReader {
  getRelationships(ids: readonly RelationshipId[]): Promise<ReadonlyMap<RelationshipId, Relationship>>;
  /** Of one entity, ordered by kind, then id. */
  listRelationships(
    of: EntityId,
    filter: ClaimFilter,
    page: RelationshipPageRequest,
    bounds?: ReadBounds,
  ): Promise<RelationshipPage>;
  countRelationships(
    ids: readonly EntityId[],
    filter: ClaimFilter,
    bounds?: ReadBounds,
  ): Promise<ReadonlyMap<EntityId, readonly RelationshipCount[]>>;
  /** The entities and every relationship among them that passes the filter. */
  getSubgraph(ids: readonly EntityId[], filter: ClaimFilter, bounds?: ReadBounds): Promise<Subgraph>;
}

export interface OutlineReader {
  /** In one read; unknown ids are absent. */
  getOutlines(wanted: OutlineIds, bounds?: ReadBounds): Promise<Outlines>;
}

/** What relationships rest on, with the sources that it cites. */
export interface CitedEvidence {
  /** Of each relationship that has evidence, supports before denials, then by source. */
  readonly evidence: ReadonlyMap<RelationshipId, readonly Evidence[]>;
  readonly sources: ReadonlyMap<SourceId, Source>;
}

export interface EvidenceReader {
  getRelationshipEvidence(ids: readonly RelationshipId[]): Promise<CitedEvidence>;
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
  readonly sources: number;
}

/** The state that the graph is in. */
export interface GraphVersion {
  /** Changes whenever the content changes, also within an import; "empty" before the first. */
  readonly version: string;
  /** ISO 8601, of the last import that changed something. */
  readonly loadedAt?: string;
  /** Absent where every import has ended, so that the content is whole. */
  readonly writing?: Writing;
}

/** Imports and removals that have changed the content and not ended: it holds a part of what they would make of it. */
export interface Writing {
  /** As whoever has to end them would know them: "import run-0a1b", "datasets remove d", "reset". */
  readonly by: readonly string[];
  /** Whether an import runs at the moment; else what began was cut off, and the same again ends it. */
  readonly state: "running" | "cut";
  /** The version before the first of them began. */
  readonly settled: string;
}

/** A version of the graph with what it holds. */
export interface GraphSummary extends GraphVersion {
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
  /** One small read, however large the graph is. */
  getGraphVersion(): Promise<GraphVersion>;
  /** Reads the whole graph where nobody has asked yet of its present version. */
  summarise(): Promise<GraphSummary>;
  audit(): Promise<readonly AuditFinding[]>;
}

/** What is remembered of imports. */
export interface ImportHistory {
  /** Newest first; of one dataset where it is named. */
  listImportRuns(page: PageRequest, of?: { readonly dataset: DatasetId }): Promise<Page<KeptRun>>;
  /** Of each dataset its newest import that was done. */
  getLastImports(datasets: readonly DatasetId[]): Promise<ReadonlyMap<DatasetId, KeptRun>>;
}

/** Which relationships a walk may take and which entities it may pass; with neither kinds nor families, the path families. */
export interface WalkFilter extends ClaimFilter {
  readonly avoid: readonly EntityId[];
  readonly avoidRelationships: readonly RelationshipId[];
}

export interface PathPattern {
  readonly from: readonly EntityId[];
  readonly to: readonly EntityId[];
  /** Entities that every path visits, in any order. */
  readonly via: readonly EntityId[];
  readonly filter: WalkFilter;
  readonly maxHops: number;
  /** How many walks to take between each two ends, shortest first; parallel relationships make several of one path. */
  readonly walks: number;
}

export interface ShortestPaths {
  /** The entities of each path in order, none twice; fewest hops first, then by ids. */
  readonly paths: readonly (readonly EntityId[])[];
  /** A path within `maxHops` that is not listed has at least so many hops; absent when none is missing. */
  readonly missingFrom?: number;
}

/** A relationship that may be walked between two neighbours of a path. */
export interface WalkableRelationship {
  readonly id: RelationshipId;
  readonly kind: RelationshipKind;
  readonly from: EntityId;
  readonly to: EntityId;
  /** Walked from the relationship's first end to its second. */
  readonly forward: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly status: ClaimStatus;
  /** Absent where none is stated. */
  readonly share?: ShareReach;
  /** The last day on which it may hold, in days since 1970-01-01; absent where it is open. */
  readonly lastDay?: number;
}

export interface ReadBounds {
  /** Milliseconds; beyond it the read rejects with DEADLINE. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** Walks through the graph by the database itself. Asked by the Cypher engine alone. */
export interface PathReader {
  getVersion(): Promise<string>;
  /** Entities that show one of the kinds as their kind or a role, by id. */
  listEntitiesOfKinds(
    wanted: { readonly kinds: readonly EntityKind[]; readonly first: number },
    bounds: ReadBounds,
  ): Promise<readonly EntityId[]>;
  findShortestPaths(pattern: PathPattern, bounds: ReadBounds): Promise<ShortestPaths>;
  /** What may be walked from the first to the second of each pair, by pair and id. */
  findWalkable(
    between: { readonly pairs: readonly (readonly [EntityId, EntityId])[]; readonly filter: WalkFilter },
    bounds: ReadBounds,
  ): Promise<readonly WalkableRelationship[]>;
  /** How many relationships of the kinds each entity has, whatever their status and date. */
  measureDegrees(
    of: { readonly ids: readonly EntityId[]; readonly kinds: readonly RelationshipKind[] },
    bounds: ReadBounds,
  ): Promise<ReadonlyMap<EntityId, number>>;
  /** The entities one walked relationship away from any of the ids, by id. */
  listNeighbours(
    of: { readonly ids: readonly EntityId[]; readonly filter: WalkFilter; readonly first: number },
    bounds: ReadBounds,
  ): Promise<readonly EntityId[]>;
}

export interface StoreHealth {
  /** Resolves when the database answered within a second, else rejects with DATABASE_AWAY. */
  checkHealth(): Promise<void>;
}
