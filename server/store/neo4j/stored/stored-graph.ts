/**
 * The graph as Neo4j holds it. Written by the importer, read here; this is the one place that says how.
 *
 * ```
 * (:Entity:<Kind>:<Role>… {id, kind, roles, name, …})            Kind and Role in PascalCase: (:Entity:Manufacturer:Backer)
 * (:Entity)-[:<RELATIONSHIP_KIND> {id, dataset, status, …}]->(:Entity)    from the first end to the second
 * (:Evidence {id, relationshipId | entityId, dataset, source, position, …})-[:FROM]->(:Source {id, …})
 * (:Contribution {id, entityId, dataset, record})   what each dataset says of an entity that several share
 * (:Dataset {id, …})   (:Graph {id: "graph", version, loadedAt})
 * (:ImportRun {id, …})-[:HAS_REPORT]->(:ImportReport {id, …})   (:ImportBatch {id, run, …})   (:ImportLock {id})
 * ```
 * Dates are kept as typed; beside each stand the first and last day that it may mean, as whole days since 1970-01-01.
 * What is empty is absent, lists as well. A database that an earlier version filled may hold empty lists: they mean the same.
 */
import type { ContractType, EntityKind } from "../../../domain/entity.ts";
import type { Stance } from "../../../domain/evidence.ts";
import type { ClaimStatus, Directness } from "../../../domain/relationship.ts";
import type { RelationshipKind } from "../../../domain/relationship-kinds.ts";
import type { SourceTier } from "../../../domain/source.ts";

export interface StoredEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly roles?: readonly EntityKind[];
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly description?: string;
  readonly website?: string;
  /** `SCHEME:value`; a scheme has no colon. */
  readonly identifiers?: readonly string[];
  readonly datasets: readonly string[];
  readonly component?: string;
  readonly contractType?: ContractType;
  readonly amount?: string;
  readonly currency?: string;
  readonly units?: number;
  readonly signedOn?: string;
  readonly openedOn?: string;
  readonly closedOn?: string;
  readonly outcome?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly capacityMegawatts?: number;
  readonly countryCode?: string;
  /** Of what each of the datasets says, in their order. */
  readonly recordHashes: readonly string[];
}

export interface StoredRelationship {
  readonly id: string;
  readonly dataset: string;
  readonly role?: string;
  readonly note?: string;
  readonly status: ClaimStatus;
  readonly disputed: boolean;
  readonly confidence: number;
  readonly since?: string;
  readonly sinceEarliest?: number;
  readonly sinceLatest?: number;
  readonly until?: string;
  readonly untilEarliest?: number;
  readonly untilLatest?: number;
  readonly knownSince?: string;
  readonly knownSinceEarliest?: number;
  readonly shareMinimum?: number;
  readonly shareMaximum?: number;
  readonly shareMinimumExclusive?: true;
  readonly shareMaximumExclusive?: true;
  readonly interests?: readonly string[];
  readonly directness?: Directness;
  readonly component?: string;
  readonly units?: number;
  readonly amount?: string;
  readonly currency?: string;
  readonly score?: number;
  readonly distanceKilometres?: number;
  readonly recordHash: string;
}

/** A relationship as every query returns it: its kind is its Neo4j type, its ends are nodes. */
export interface RelationshipRow {
  readonly relationship: StoredRelationship;
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
}

export interface StoredEvidence {
  readonly id: string;
  readonly relationshipId?: string;
  readonly entityId?: string;
  /** Who brought it. */
  readonly dataset: string;
  readonly source: string;
  readonly stance: Stance;
  readonly statedBy?: string;
  readonly quote?: string;
  readonly locator?: string;
  readonly properties?: readonly string[];
  /** Its place in the record, from 0. */
  readonly position: number;
}

export interface StoredSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly origin?: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly retrievedOn?: string;
  readonly tier: SourceTier;
  readonly licence?: string;
  readonly summary?: string;
  readonly archivedUrl?: string;
  readonly sha256?: string;
  /** That cite it. */
  readonly datasets: readonly string[];
  readonly recordHash: string;
}

export interface StoredDataset {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly version: string;
  readonly recordHash: string;
}

/** What a dataset says of an entity that several share. */
export interface StoredContribution {
  /** `<dataset>|<entity>` */
  readonly id: string;
  readonly entityId: string;
  readonly dataset: string;
  readonly recordHash: string;
  /** The record as JSON. */
  readonly record: string;
}

/** One import; the parts that nothing is looked up by stand in `detail` as JSON. */
export interface StoredImportReport {
  readonly id: string;
  readonly run: string;
  readonly format: string;
  readonly datasets: readonly string[];
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly result: string;
  readonly detail: string;
}
