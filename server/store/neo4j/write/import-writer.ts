import { storeLimits } from "../../../limits/store.ts";
import type { ImportWriter } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { findExisting } from "../existing/find-existing.ts";
import { findToldClaims } from "../existing/find-told-claims.ts";
import { holdsBatch } from "../existing/holds-batch.ts";
import { listIdentifiers } from "../existing/list-identifiers.ts";
import { getClaims, listOpenClaims } from "../existing/open-claims.ts";
import { keepRun } from "./keep-run.ts";
import { removeDataset } from "./remove-dataset.ts";
import { compareBatch, writeBatch } from "./write-batch.ts";
import { releaseLock, takeLock } from "./write-lock.ts";
import { reset } from "./write-reset.ts";
import { closeRun, openRun } from "./write-run.ts";

/** The writing side of the store, for the import pipeline alone. */
export function openImportWriter(connection: Connection): ImportWriter {
  return {
    commits: "by-batch",
    batchRecords: storeLimits.batchRecords,
    batchesUnderWay: 1,
    findExisting: (ids) => findExisting(connection, ids),
    takeLock: (holder, instead) => takeLock(connection, holder, instead),
    releaseLock: (holder) => releaseLock(connection, holder),
    openRun: (run) => openRun(connection, run),
    holdsBatch: (batch) => holdsBatch(connection, batch),
    compareBatch: (batch) => compareBatch(connection, batch),
    writeBatch: (batch, entry) => writeBatch(connection, batch, entry),
    listOpenClaims: (dataset) => listOpenClaims(connection, dataset),
    listIdentifiers: (scheme) => listIdentifiers(connection, scheme),
    findToldClaims: (locators) => findToldClaims(connection, locators),
    getClaims: (places) => getClaims(connection, places),
    closeRun: (run, counts) => closeRun(connection, run, counts),
    keepRun: (run) => keepRun(connection, run),
    removeDataset: (dataset) => removeDataset(connection, dataset),
    reset: () => reset(connection),
  };
}
