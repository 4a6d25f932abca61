import type { DatasetId } from "../ids.ts";
import type { EntityRecord } from "./record.ts";

/** What an entity is even where no evidence of the dataset says so. */
const always = new Set(["record", "id", "kind", "roles", "name", "evidence"]);

/**
 * The entity as one of its datasets says it: the dataset's evidence, and the properties that this speaks for. Names
 * no dataset. An entity of that dataset alone is said as it is.
 */
export function partOfDataset({ datasets = [], ...record }: EntityRecord, dataset: DatasetId | string): EntityRecord {
  if (datasets.length < 2) return record;
  const evidence = record.evidence.filter((one) => one.dataset === dataset).map(({ dataset: _, ...one }) => one);
  const spoken = new Set(evidence.flatMap(({ properties }) => properties));
  const kept = Object.entries(record).filter(([key]) => always.has(key) || spoken.has(key));
  return { ...(Object.fromEntries(kept) as unknown as EntityRecord), evidence };
}
