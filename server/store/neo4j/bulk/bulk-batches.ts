import type { Change } from "../../../domain/imports/import-report.ts";
import type { EntityRecord, SourceRecord } from "../../../domain/records/record.ts";
import { changeOf } from "../stored/change-of.ts";
import { type BulkInput, openBulkFiles } from "./bulk-files.ts";
import type { SentBatch } from "./bulk-message.ts";
import { writeBulkRows } from "./bulk-rows.ts";
import { gatherRecords } from "./gather-records.ts";
import { openSetAside } from "./set-aside.ts";

/** The importer's files, as batches fill them. */
export interface BulkBatches {
  /** Gives what each record of the batch became. */
  add(batch: SentBatch): readonly Change[];
  /** Ends the files: no batch follows. */
  close(): WrittenBatches;
}

export interface WrittenBatches {
  readonly input: BulkInput;
  /** The file of the entities that have to be written when the importer is done. */
  readonly setAside: string | undefined;
}

/** Begins them in a folder that holds none. Throws DISK_FULL. */
export function openBulkBatches(folder: string): BulkBatches {
  const files = openBulkFiles(folder);
  const aside = openSetAside(folder);
  const rows = writeBulkRows(files, aside.add);
  const sources = gatherRecords<SourceRecord>(rows.source);
  const entities = gatherRecords<EntityRecord>(rows.entity);
  return {
    add(batch) {
      switch (batch.type) {
        case "dataset": {
          const planned = [...batch.records];
          planned.forEach(rows.dataset);
          return planned.map(() => "created");
        }
        case "source": {
          const planned = [...batch.records];
          return sources.take(planned).map((before, at) => changeOf(before.at(-1)?.hash, planned[at]?.hash ?? ""));
        }
        case "entity":
          return entities.take([...batch.records]).map((before) => (before.length === 0 ? "created" : "updated"));
        case "relationship": {
          const changes: Change[] = [];
          for (const planned of batch.records) {
            rows.claim(planned, batch.day);
            changes.push("created");
          }
          return changes;
        }
      }
    },
    close() {
      sources.end();
      entities.end();
      return { input: files.close(), setAside: aside.close() };
    },
  };
}
