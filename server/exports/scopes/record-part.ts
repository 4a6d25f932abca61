import type { DatasetId } from "../../domain/ids.ts";
import { partOfDataset } from "../../domain/records/part-of-dataset.ts";
import type { LinchpinRecord } from "../../domain/records/record.ts";

/**
 * The dataset's part of a record without its name, or undefined where it has none. A source is any dataset's; a record
 * that names no dataset is in a graph of one.
 */
export function partOfRecord<R extends LinchpinRecord>(record: R, dataset: DatasetId): R | undefined;
export function partOfRecord(record: LinchpinRecord, dataset: DatasetId): LinchpinRecord | undefined {
  switch (record.record) {
    case "dataset":
      return record.id === dataset ? record : undefined;
    case "source":
      return record;
    case "entity":
      return (record.datasets ?? [dataset]).includes(dataset) ? partOfDataset(record, dataset) : undefined;
    case "relationship": {
      const { dataset: of = dataset, ...rest } = record;
      return of === dataset ? rest : undefined;
    }
  }
}
