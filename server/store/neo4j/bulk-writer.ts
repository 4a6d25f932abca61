import type { KeptRun } from "../../domain/import-run.ts";
import type { EntityRecord, SourceRecord } from "../../domain/record.ts";
import type { Change, LedgerEntry, PlannedRecord, RecordBatch, RunWriter } from "../import-writer.ts";
import { type BulkInput, openBulkFiles } from "./bulk-files.ts";
import { writeBulkRows } from "./bulk-rows.ts";
import { changeOf } from "./change-of.ts";
import type { Connection } from "./connection.ts";
import { gatherRecords } from "./gather-records.ts";
import { openImportWriter } from "./import-writer.ts";
import { keepRun } from "./keep-run.ts";
import { openSetAside } from "./set-aside.ts";

export interface BulkOptions {
  /** Where the files go; it holds none of them. */
  readonly folder: string;
  /** Makes a database of the files and opens it. */
  load(input: BulkInput): Promise<Connection>;
  /** Called when the graph is whole. */
  settle(): void;
}

export interface BulkWriter extends RunWriter {
  /** Imports that are to be remembered while there is no database yet, as each was told last. */
  readonly untold: readonly KeptRun[];
}

/**
 * A writer into an empty database that writes files for Neo4j's offline importer and has them loaded when the run is
 * closed. What stands in the graph then is what the writer of batches would have written, with the same report.
 */
export function openBulkWriter({ folder, load, settle }: BulkOptions, remembered: readonly KeptRun[]): BulkWriter {
  const files = openBulkFiles(folder);
  const aside = openSetAside(folder);
  const rows = writeBulkRows(files, aside.add);
  const sources = gatherRecords<SourceRecord>(rows.source);
  const entities = gatherRecords<EntityRecord>(rows.entity);

  const untold = new Map(remembered.map((run) => [run.id, run]));
  let opened: Connection | undefined;

  const add = (batch: RecordBatch, { day }: LedgerEntry): readonly Change[] => {
    switch (batch.type) {
      case "dataset":
        batch.records.forEach(rows.dataset);
        return batch.records.map(() => "created");
      case "source":
        return sources.take(batch.records).map((before, at) => changeFrom(before, batch.records[at]?.hash));
      case "entity":
        return entities.take(batch.records).map((before) => (before.length === 0 ? "created" : "updated"));
      case "relationship":
        for (const planned of batch.records) rows.claim(planned, day);
        return batch.records.map(() => "created");
    }
  };

  return {
    commits: "at-once",
    findExisting: async () => ({ sources: new Map(), entities: new Map() }),
    // Whoever writes in bulk has the whole home to itself.
    takeLock: async () => undefined,
    releaseLock: async () => undefined,
    openRun: async () => new Map(),
    holdsBatch: async () => false,
    compareBatch: async (batch) => batch.records.map(() => "created"),
    writeBatch: async (batch, entry) => add(batch, entry),
    async *listOpenClaims() {},
    async *listIdentifiers() {},
    async *findToldClaims() {},
    getClaims: async () => [],
    async closeRun(run, counts) {
      sources.end();
      entities.end();
      const connection = await load(files.close());
      await aside.write(connection);
      const writer = openImportWriter(connection);
      await writer.openRun(run);
      const version = await writer.closeRun(run, counts);
      for (const kept of untold.values()) await keepRun(connection, kept);
      untold.clear();
      opened = connection;
      settle();
      return version;
    },
    async keepRun(kept) {
      if (opened === undefined) untold.set(kept.id, kept);
      else await keepRun(opened, kept);
    },
    get untold() {
      return [...untold.values()];
    },
  };
}

function changeFrom(before: readonly PlannedRecord<SourceRecord>[], hash: string | undefined): Change {
  return changeOf(before.at(-1)?.hash, hash ?? "");
}
