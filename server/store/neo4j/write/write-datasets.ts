import type { ManagedTransaction } from "neo4j-driver";
import type { Change } from "../../../domain/imports/import-report.ts";
import type { DatasetRecord } from "../../../domain/records/record.ts";
import type { PlannedRecord } from "../../import-writer.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { asParameters } from "../stored/as-parameters.ts";
import { changeOf } from "../stored/change-of.ts";
import { toStoredDataset } from "../stored/to-stored.ts";
import { query, writeRows } from "./write-rows.ts";

const findDatasets = loadCypher("existing/find-datasets");
const mergeDatasets = loadCypher("write/merge-datasets");

/** What the datasets would become. */
export async function compareDatasets(
  transaction: ManagedTransaction,
  planned: readonly PlannedRecord<DatasetRecord>[],
): Promise<readonly Change[]> {
  const found = await query<{ id: string; hash: string }>(transaction, findDatasets, {
    ids: planned.map(({ record }) => record.id),
  });
  const hashes = new Map(found.map(({ id, hash }) => [id, hash]));
  return planned.map(({ record, hash }) => changeOf(hashes.get(record.id), hash));
}

/** Writes those that are not unchanged. */
export async function writeDatasets(
  transaction: ManagedTransaction,
  planned: readonly PlannedRecord<DatasetRecord>[],
): Promise<readonly Change[]> {
  const changes = await compareDatasets(transaction, planned);
  const rows = planned
    .filter((_, index) => changes[index] !== "unchanged")
    .map((one) => ({ id: one.record.id, properties: asParameters("dataset", toStoredDataset(one)) }));
  await writeRows(transaction, mergeDatasets, rows);
  return changes;
}
