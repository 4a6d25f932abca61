import { workerData } from "piscina";
import type { Change } from "../../../domain/imports/import-report.ts";
import { openBulkBatches, type WrittenBatches } from "./bulk-batches.ts";
import { type BulkReply, type BulkStart, parseBatch, replyOf } from "./bulk-message.ts";

const { folder } = workerData as BulkStart;
const batches = openBulkBatches(folder);

/** Fills the importer's files with a batch on this thread. */
export function addBatch(text: string): BulkReply<readonly Change[]> {
  return replyOf(() => batches.add(parseBatch(text)));
}

/** Ends the files. */
export function closeBatches(): BulkReply<WrittenBatches> {
  return replyOf(batches.close);
}
