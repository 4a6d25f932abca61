import type { DatasetId } from "../../server/domain/ids.ts";
import { LinchpinError } from "../../server/errors.ts";
import type { ImportWriter, RemovedDataset } from "../../server/store/import-writer.ts";
import { withLock } from "./lock.ts";

/** Takes a dataset out of the graph. Throws UNKNOWN_DATASET where there is none, IMPORT_BUSY while an import runs. */
export async function removeDataset(writer: ImportWriter, dataset: DatasetId): Promise<RemovedDataset> {
  const removed = await withLock(writer, () => writer.removeDataset(dataset));
  if (removed === undefined) throw new LinchpinError("UNKNOWN_DATASET", { field: "remove", value: dataset });
  return removed;
}
