import { partOfDataset } from "../../server/domain/records/part-of-dataset.ts";
import type { EntityRecord, LinchpinRecord } from "../../server/domain/records/record.ts";
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

/** What is wrong with how an entity of several datasets shares out its evidence. */
export function checkShares({ datasets = [], evidence }: EntityRecord): Refusal | undefined {
  const isOurs = (dataset: string | undefined) =>
    dataset === undefined ? datasets.length < 2 : datasets.includes(dataset);
  const bare = evidence.findIndex(({ dataset }) => !isOurs(dataset));
  if (bare !== -1) {
    const value = evidence[bare]?.dataset === undefined ? "is missing" : `is ${excerpt(evidence[bare]?.dataset)}`;
    return refuse(
      "UNKNOWN_DATASET",
      `evidence[${bare}].dataset`,
      value,
      "name which of the entity's datasets brought it",
    );
  }
  const silent = datasets.find((dataset) => datasets.length > 1 && !evidence.some((one) => one.dataset === dataset));
  return silent === undefined
    ? undefined
    : refuse("NO_EVIDENCE", "datasets", `name ${excerpt(silent)}`, "each dataset of an entity brings evidence");
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
