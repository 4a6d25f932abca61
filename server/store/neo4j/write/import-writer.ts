import { storeLimits } from "../../../limits/store.ts";
import type { ImportWriter, LockHolder } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { write } from "../driver/run.ts";
import { findExisting } from "../existing/find-existing.ts";
import { findToldClaims } from "../existing/find-told-claims.ts";
import { holdsBatch } from "../existing/holds-batch.ts";
import { listIdentifiers } from "../existing/list-identifiers.ts";
import { getClaims, listOpenClaims } from "../existing/open-claims.ts";
import { keepRun } from "./keep-run.ts";
import { removeDataset } from "./remove-dataset.ts";
import { compareBatch, writeBatch } from "./write-batch.ts";
import { holdLock, releaseLock, type Transact, takeLock } from "./write-lock.ts";
import { reset } from "./write-reset.ts";
import { closeRun, openRun } from "./write-run.ts";

/** The writing side of the store, for the import pipeline alone. */
export function openImportWriter(connection: Connection): ImportWriter {
  let held: LockHolder | undefined;
  const transact: Transact = (work) =>
    write(connection, async (transaction) => {
      if (held !== undefined) await holdLock(transaction, held);
      return work(transaction);
    });
  return {
    commits: "by-batch",
    batchRecords: storeLimits.batchRecords,
    batchesUnderWay: 1,
    findExisting: (ids) => findExisting(connection, ids),
    async takeLock(holder, instead) {
      const other = await takeLock(connection, holder, instead);
      if (other === undefined) held = holder;
      return other;
    },
    renewLock: (holder) => write(connection, (transaction) => holdLock(transaction, holder)),
    async releaseLock(holder) {
      if (held?.token === holder.token) held = undefined;
      await releaseLock(connection, holder);
    },
    openRun: (run) => openRun(transact, run),
    holdsBatch: (batch) => holdsBatch(connection, batch),
    compareBatch: (batch) => compareBatch(connection, batch),
    writeBatch: (batch, entry) => writeBatch(transact, batch, entry),
    listOpenClaims: (dataset) => listOpenClaims(connection, dataset),
    listIdentifiers: (scheme) => listIdentifiers(connection, scheme),
    findToldClaims: (locators) => findToldClaims(connection, locators),
    getClaims: (places) => getClaims(connection, places),
    closeRun: (run, counts) => closeRun(transact, run, counts),
    keepRun: (run) => keepRun(connection, run),
    removeDataset: (dataset) => removeDataset(transact, dataset),
    reset: () => reset(connection),
  };
}
