import { storeLimits } from "../../../server/limits/store.ts";
import type { ImportWriter } from "../../../server/store/import-writer.ts";

/** A writer on an empty graph that nothing may be written to: it throws where the pipeline would. */
export const idleWriter: ImportWriter = {
  commits: "by-batch",
  batchRecords: storeLimits.batchRecords,
  batchesUnderWay: 1,
  findExisting: async () => ({ sources: new Map(), entities: new Map() }),
  takeLock: async () => undefined,
  renewLock: async () => undefined,
  releaseLock: async () => undefined,
  holdsBatch: async () => false,
  compareBatch: async ({ records }) => records.map(() => "created"),
  openRun: refuse,
  writeBatch: refuse,
  listOpenClaims: async function* () {},
  listIdentifiers: async function* () {},
  findToldClaims: async function* () {},
  getClaims: async () => [],
  closeRun: refuse,
  keepRun: async () => undefined,
  removeDataset: refuse,
  reset: refuse,
};

function refuse(): never {
  throw new Error("something was written");
}
