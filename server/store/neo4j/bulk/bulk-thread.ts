import type { Change } from "../../../domain/imports/import-report.ts";
import type { PartialDate } from "../../../domain/partial-date.ts";
import { Threads } from "../../../threads/threads.ts";
import type { RecordBatch } from "../../import-writer.ts";
import type { WrittenBatches } from "./bulk-batches.ts";
import { type BulkReply, type BulkStart, doneOf, formatBatch } from "./bulk-message.ts";

/** Fills the importer's files on a thread of its own, while the next batch is read and checked. */
export interface BulkThread {
  /** Gives what each record became, once the batch is in the files. Throws DISK_FULL. */
  add(batch: RecordBatch, day: PartialDate): Promise<readonly Change[]>;
  /** Ends the files: no batch follows. */
  close(): Promise<WrittenBatches>;
  /** Lets the batches under way end: nothing more is written then. */
  stop(): Promise<void>;
}

/** So few that most of a batch is garbage before the collector comes by: each that it has to copy costs. */
export const batchRecords = 250;
/**
 * Batches that lie before the thread at most. The times that thread and checks take for one differ: neither is to wait
 * for the other.
 */
export const batchesUnderWay = 4;

/** Starts the thread with the first batch, in a folder that holds none of the files. */
export function openBulkThread(folder: string): BulkThread {
  let started: Threads | undefined;
  const run = async <T>(name: string, task?: string): Promise<T> => {
    const startedWith: BulkStart = { folder };
    started ??= new Threads(import.meta.url, "bulk-worker", {
      threads: 1,
      tasksPerThread: batchesUnderWay,
      startedWith,
    });
    return doneOf(await started.run<BulkReply<T>>(task, { name }));
  };
  return {
    add: (batch, day) => run("addBatch", formatBatch(batch, day)),
    close: () => run("closeBatches"),
    stop: async () => started?.close(),
  };
}
