import type { EntityKind } from "../domain/entity.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { Change, ImportReport } from "../domain/imports/import-report.ts";
import type { KeptRun } from "../domain/imports/import-run.ts";
import type { PartialDate } from "../domain/partial-date.ts";
import type {
  DatasetRecord,
  EntityRecord,
  LinchpinRecord,
  RelationshipRecord,
  SourceRecord,
} from "../domain/records/record.ts";
import type { RelationshipKind } from "../domain/relationship-kinds.ts";

/** A record as it is written, with its dataset and the hash of all that is written for it. */
export interface PlannedRecord<Record extends LinchpinRecord> {
  readonly record: Record;
  readonly dataset: DatasetId;
  readonly hash: string;
}

/** A relationship with what is computed of it from its evidence. */
export interface PlannedRelationship extends PlannedRecord<RelationshipRecord> {
  readonly confidence: number;
  readonly disputed: boolean;
  /** The earliest publication date among supporting sources; where none has one, the store takes the day of the first import. */
  readonly knownSince?: PartialDate;
}

/**
 * What one transaction writes: records of one type, each id once. The order of types is dataset, source, entity,
 * relationship, so that whatever a record names is there before it.
 */
export type PlannedBatch =
  | { readonly type: "dataset"; readonly records: readonly PlannedRecord<DatasetRecord>[] }
  | { readonly type: "source"; readonly records: readonly PlannedRecord<SourceRecord>[] }
  | { readonly type: "entity"; readonly records: readonly PlannedRecord<EntityRecord>[] }
  | { readonly type: "relationship"; readonly records: readonly PlannedRelationship[] };

/** The same with the one canonical line of each record beside it, in the same order. */
export type RecordBatch = PlannedBatch & { readonly lines: readonly string[] };

/** What an import run is about. `id` is made from dataset, format and files, so that the same files again are the same run. */
export interface ImportRun {
  readonly id: string;
  readonly datasets: readonly DatasetId[];
  readonly format: string;
  readonly files: readonly string[];
  /** Of the files together. */
  readonly sha256: string;
}

/** Which batch of which run it is. */
export interface LedgerEntry {
  readonly run: string;
  /** Made from the batch's place in the run and all that is in it: another batch has another name. */
  readonly batch: string;
  /** The run's day. */
  readonly day: PartialDate;
}

/** Who imports: a process on a host. One at a time. */
export interface LockHolder {
  readonly host: string;
  readonly pid: number;
  /** When the process was born, as text that no other process of the host shares. */
  readonly birth: string;
  /** Of this import alone. */
  readonly token: string;
}

/** A lock that is held. */
export interface HeldLock extends LockHolder {
  /** ISO 8601, when its holder gave its last sign of life, by the database's clock. */
  readonly seenAt: string;
  /** Milliseconds since then. */
  readonly silence: number;
}

/** Sources with the datasets that cite them, entities with every kind that they are, by id. */
export interface ExistingRecords {
  readonly sources: ReadonlyMap<string, { readonly record: SourceRecord; readonly datasets: readonly DatasetId[] }>;
  readonly entities: ReadonlyMap<string, readonly EntityKind[]>;
}

/** Where a relationship stands in the graph. */
export interface ClaimPlace {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
}

/** An identifier's value with the entity that bears it. */
export interface IdentifiedEntity {
  readonly value: string;
  readonly entity: string;
}

/** A claim with the name of the row that it rests on. */
export interface ToldClaim {
  readonly id: string;
  readonly locator: string;
}

/** What taking a dataset out did. */
export interface RemovedDataset {
  readonly relationships: number;
  readonly entities: number;
  /** Entities that other datasets speak of as well: they stay as those say them. */
  readonly sharedEntities: number;
  /** Entities that only this dataset speaks of, but that claims of others name: they stay as they are. */
  readonly keptEntities: number;
  readonly sources: number;
}

/** What an import run writes with. */
export interface RunWriter {
  /**
   * When what is written is in the graph: `by-batch`, each batch by itself, so that an interrupted run goes on from
   * there; `at-once`, all of it when the run is closed, and nothing where it is not.
   */
  readonly commits: ImportReport["commits"];
  /** How many records a batch holds at most. */
  readonly batchRecords: number;
  /** How many batches it may be given before the first of them is answered; it takes them one after the other. */
  readonly batchesUnderWay: number;
  /** Which of these sources and entities are already in the graph. */
  findExisting(ids: {
    readonly sources: readonly string[];
    readonly entities: readonly string[];
  }): Promise<ExistingRecords>;
  /**
   * Takes the lock on imports and gives undefined, or gives who holds it. `instead` names a holder that is known to
   * be gone, whose lock is taken over. Whatever the writer writes from then on throws IMPORT_LOST, and nothing is
   * written, where the lock is another's by then.
   */
  takeLock(holder: LockHolder, instead?: HeldLock): Promise<HeldLock | undefined>;
  /** Gives a sign of life. Throws IMPORT_LOST where the lock is another's by now. */
  renewLock(holder: LockHolder): Promise<void>;
  releaseLock(holder: LockHolder): Promise<void>;
  /** Opens the run; gives what the batches became, by name, that an interrupted earlier run over the same files committed. */
  openRun(run: ImportRun): Promise<ReadonlyMap<string, readonly Change[]>>;
  /** Whether all records of the batch stand in the graph as they would be written. Reads only. */
  holdsBatch(batch: RecordBatch): Promise<boolean>;
  /** What the batch would become, in the order of its records. Reads only. */
  compareBatch(batch: RecordBatch): Promise<readonly Change[]>;
  /**
   * Writes what differs, in one transaction with the ledger's entry, and gives what each record became. A batch that
   * changes nothing writes nothing; the same batch of the same run again gives the same answer and changes nothing.
   * What is written gives the graph its next version, which says that the run has not ended.
   */
  writeBatch(batch: RecordBatch, entry: LedgerEntry): Promise<readonly Change[]>;
  /** The claims of a dataset that have no end and are not retracted, some at a time, in any order. */
  listOpenClaims(dataset: DatasetId): AsyncIterable<readonly ClaimPlace[]>;
  /** The identifiers of a scheme that entities of the graph bear, some at a time, in any order. */
  listIdentifiers(scheme: string): AsyncIterable<readonly IdentifiedEntity[]>;
  /** The claims, of whatever dataset, that rest on rows of these names, some at a time. */
  findToldClaims(locators: readonly string[]): AsyncIterable<readonly ToldClaim[]>;
  /** Claims as the records that they came from. */
  getClaims(places: readonly ClaimPlace[]): Promise<readonly RelationshipRecord[]>;
  /**
   * Closes the run, drops its ledger and, if anything changed by it or by one that was cut off, gives the graph its next
   * version, which is whole. Gives the version.
   */
  closeRun(run: ImportRun, counts: Readonly<Record<Change, number>>): Promise<string>;
  /**
   * Remembers an import beside its run; what was remembered of the same import before is replaced. Bookkeeping: the
   * graph, its version and its fingerprint stay as they are.
   */
  keepRun(run: KeptRun): Promise<void>;
}

/** Handed to the import pipeline alone; no resolver holds one. */
export interface ImportWriter extends RunWriter {
  /**
   * Takes a dataset out: its claims go, and the entities and sources that nobody else needs. Broken off, the same call
   * goes on from there. Gives undefined where the graph holds no such dataset.
   */
  removeDataset(dataset: DatasetId): Promise<RemovedDataset | undefined>;
  /** Removes everything that imports have written. */
  reset(): Promise<void>;
}
