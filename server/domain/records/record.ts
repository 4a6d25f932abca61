import type { ContractType, EntityKind, Identifier } from "../entity.ts";
import type { Stance } from "../evidence.ts";
import type { ClaimStatus, Directness } from "../relationship.ts";
import type { RelationshipKind } from "../relationship-kinds.ts";
import type { Share } from "../share.ts";
import type { SourceTier } from "../source.ts";

/**
 * One line of Linchpin JSON Lines, the lossless interchange form. Optional keys are left out when empty.
 * `dataset` and `datasets` stand only in a file that holds more than one dataset; else all belongs to its one.
 */
export type LinchpinRecord = DatasetRecord | SourceRecord | EntityRecord | RelationshipRecord;

export interface DatasetRecord {
  readonly record: "dataset";
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly version: string;
}

export interface SourceRecord {
  readonly record: "source";
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
}

export interface EntityRecord {
  readonly record: "entity";
  readonly id: string;
  readonly datasets?: readonly string[];
  readonly kind: EntityKind;
  readonly roles?: readonly EntityKind[];
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
  readonly description?: string;
  readonly website?: string;
  readonly identifiers?: readonly Identifier[];
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
  readonly evidence: readonly EntityEvidenceRecord[];
}

export interface RelationshipRecord {
  readonly record: "relationship";
  readonly id: string;
  readonly dataset?: string;
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly note?: string;
  readonly status: ClaimStatus;
  readonly since?: string;
  readonly until?: string;
  readonly share?: Share;
  readonly interests?: readonly string[];
  readonly directness?: Directness;
  readonly component?: string;
  readonly units?: number;
  readonly amount?: string;
  readonly currency?: string;
  readonly score?: number;
  readonly distanceKilometres?: number;
  readonly evidence: readonly RelationshipEvidenceRecord[];
}

export interface EntityEvidenceRecord {
  /** Who brought it, where several datasets speak of the entity. */
  readonly dataset?: string;
  readonly source: string;
  readonly properties: readonly string[];
  readonly quote?: string;
  readonly locator?: string;
}

export interface RelationshipEvidenceRecord {
  readonly source: string;
  readonly stance: Stance;
  readonly statedBy?: string;
  readonly quote?: string;
  readonly locator?: string;
}

/** The record types in the order in which a file holds them. */
export const recordTypes = ["dataset", "source", "entity", "relationship"] as const;
export type RecordType = (typeof recordTypes)[number];
/** The record of a type. */
export type RecordOf<T extends RecordType> = Extract<LinchpinRecord, { readonly record: T }>;

/** The fixed order of keys: equal graphs are equal bytes. */
// biome-ignore format: one list a record type
export const recordKeys = {
  dataset: ["record", "id", "title", "publisher", "licence", "version"],
  source: [
    "record", "id", "title", "publisher", "origin", "url", "publishedOn", "retrievedOn", "tier", "licence", "summary",
    "archivedUrl", "sha256",
  ],
  entity: [
    "record", "id", "datasets", "kind", "roles", "name", "aliases", "country", "description", "website", "identifiers",
    "component", "contractType", "amount", "currency", "units", "signedOn", "openedOn", "closedOn", "outcome",
    "latitude", "longitude", "capacityMegawatts", "countryCode", "evidence",
  ],
  relationship: [
    "record", "id", "dataset", "kind", "from", "to", "role", "note", "status", "since", "until", "share", "interests",
    "directness", "component", "units", "amount", "currency", "score", "distanceKilometres", "evidence",
  ],
} as const satisfies Record<RecordType, readonly string[]>;

/** The same for the objects inside a record. */
export const partKeys = {
  share: ["minimum", "maximum", "minimumExclusive", "maximumExclusive"],
  identifiers: ["scheme", "value"],
  evidence: ["dataset", "source", "stance", "statedBy", "properties", "quote", "locator"],
} as const;
