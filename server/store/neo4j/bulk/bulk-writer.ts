import type { KeptRun } from "../../../domain/imports/import-run.ts";
import type { RunWriter } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { openImportWriter } from "../write/import-writer.ts";
import { keepRun } from "../write/keep-run.ts";
import type { BulkInput } from "./bulk-files.ts";
import { batchesUnderWay, batchRecords, openBulkThread } from "./bulk-thread.ts";
import { writeSetAside } from "./set-aside.ts";

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
  /** Lets go of the files: nothing more is written into them. */
  stop(): Promise<void>;
}

/**
 * A writer into an empty database that writes files for Neo4j's offline importer and has them loaded when the run is
 * closed. What stands in the graph then is what the writer of batches would have written, with the same report.
 */
export function openBulkWriter({ folder, load, settle }: BulkOptions, remembered: readonly KeptRun[]): BulkWriter {
  const thread = openBulkThread(folder);
  const untold = new Map(remembered.map((run) => [run.id, run]));
  let opened: Connection | undefined;
  return {
    commits: "at-once",
    batchRecords,
    batchesUnderWay,
    findExisting: async () => ({ sources: new Map(), entities: new Map() }),
    // Whoever writes in bulk has the whole home to itself.
    takeLock: async () => undefined,
    renewLock: async () => undefined,
    releaseLock: async () => undefined,
    openRun: async () => new Map(),
    holdsBatch: async () => false,
    compareBatch: async (batch) => batch.records.map(() => "created"),
    writeBatch: (batch, { day }) => thread.add(batch, day),
    async *listOpenClaims() {},
    async *listIdentifiers() {},
    async *findToldClaims() {},
    getClaims: async () => [],
    async closeRun(run, counts) {
      const { input, setAside } = await thread.close();
      await thread.stop();
      const connection = await load(input);
      if (setAside !== undefined) await writeSetAside(connection, setAside);
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
    stop: thread.stop,
  };
}
