import { partOfDataset } from "../../server/domain/records/part-of-dataset.ts";
import type { LinchpinRecord } from "../../server/domain/records/record.ts";
import { refuse } from "../checks/check-value.ts";
import { excerpt, type Refusal } from "../sources/refusal.ts";

/** A record with the dataset that it belongs to; the empty text where the record names none. */
export interface DatasetPart {
  readonly dataset: string;
  readonly record: LinchpinRecord;
}

/**
 * The record as each of its datasets says it, without the names of the datasets. An entity of several datasets names
 * on each piece of evidence who brought it, so that each dataset says what its evidence speaks for.
 */
export function splitDatasets(record: LinchpinRecord): readonly DatasetPart[] {
  switch (record.record) {
    case "dataset":
    case "source":
      return [{ dataset: "", record }];
    case "relationship": {
      if (record.dataset === undefined) return [{ dataset: "", record }];
      const { dataset, ...rest } = record;
      return [{ dataset, record: rest }];
    }
    case "entity": {
      const { datasets } = record;
      // Most name none: they are not copied.
      if (datasets === undefined) return [{ dataset: "", record }];
      return datasets.map((dataset) => ({ dataset, record: partOfDataset(record, dataset) }));
    }
  }
}

/** What is wrong with the dataset that a part names, given those that the run's files hold. */
export function checkDataset({ record, dataset }: DatasetPart, held: readonly string[]): Refusal | undefined {
  if (record.record === "dataset" || record.record === "source") return undefined;
  const field = record.record === "entity" ? "datasets" : "dataset";
  if (dataset !== "") {
    return held.includes(dataset)
      ? undefined
      : refuse("UNKNOWN_DATASET", field, `names ${excerpt(dataset)}`, "the file has no such dataset");
  }
  return held.length === 1
    ? undefined
    : refuse("UNKNOWN_DATASET", field, "is missing", `the file holds ${held.length} datasets: name the record's`);
}
