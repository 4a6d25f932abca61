import type { Change } from "../../../server/domain/imports/import-report.ts";
import type { ImportWriter, RecordBatch } from "../../../server/store/import-writer.ts";
import { idleWriter } from "./idle-writer.ts";

/** A writer that keeps in memory what it is given. */
export interface RememberingWriter extends ImportWriter {
  /** Hashes of what it holds, by type, dataset and id. */
  readonly held: ReadonlyMap<string, string>;
  /** Names of the batches that it wrote, in order. */
  readonly batches: readonly string[];
}

export function rememberingWriter(): RememberingWriter {
  const held = new Map<string, string>();
  const ledger = new Map<string, readonly Change[]>();
  const batches: string[] = [];
  const compare = (batch: RecordBatch) =>
    batch.records.map(({ hash, ...planned }): Change => {
      const before = held.get(keyOf(batch.type, planned));
      return before === undefined ? "created" : before === hash ? "unchanged" : "updated";
    });
  return {
    ...idleWriter,
    held,
    batches,
    holdsBatch: async (batch) => compare(batch).every((change) => change === "unchanged"),
    compareBatch: async (batch) => compare(batch),
    openRun: async () => new Map(ledger),
    writeBatch: async (batch, entry) => {
      const changes = compare(batch);
      for (const { hash, ...planned } of batch.records) held.set(keyOf(batch.type, planned), hash);
      ledger.set(entry.batch, changes);
      batches.push(entry.batch);
      return changes;
    },
    closeRun: async () => {
      ledger.clear();
      return "version";
    },
  };
}

function keyOf(
  type: string,
  { record, dataset }: { readonly record: { readonly id: string }; readonly dataset: string },
) {
  return `${type}|${dataset}|${record.id}`;
}
