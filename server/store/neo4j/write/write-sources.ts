import type { ManagedTransaction } from "neo4j-driver";
import { datasetId } from "../../../domain/ids.ts";
import type { Change } from "../../../domain/imports/import-report.ts";
import type { SourceRecord } from "../../../domain/records/record.ts";
import type { PlannedRecord } from "../../import-writer.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { asParameters } from "../stored/as-parameters.ts";
import { changeOf } from "../stored/change-of.ts";
import { toStoredSource } from "../stored/to-stored.ts";
import { query, writeRows } from "./write-rows.ts";

const findSources = loadCypher("existing/find-sources");
const mergeSources = loadCypher("write/merge-sources");

interface FoundSource {
  readonly id: string;
  readonly hash: string;
  readonly datasets: readonly string[];
}

/** What the sources would become. */
export async function compareSources(
  transaction: ManagedTransaction,
  planned: readonly PlannedRecord<SourceRecord>[],
): Promise<readonly Change[]> {
  const found = await findByIds(transaction, planned);
  return planned.map(({ record, hash }) => changeOf(found.get(record.id)?.hash, hash));
}

/**
 * Writes those that are not unchanged. A source that another dataset brought as well stays one source; it only
 * notes who else cites it, which changes nothing that a reader sees.
 */
export async function writeSources(
  transaction: ManagedTransaction,
  planned: readonly PlannedRecord<SourceRecord>[],
): Promise<readonly Change[]> {
  const found = await findByIds(transaction, planned);
  const rows = planned
    .filter(({ record, dataset, hash }) => {
      const stored = found.get(record.id);
      return stored?.hash !== hash || !stored.datasets.includes(dataset);
    })
    .map((one) => {
      const { id } = one.record;
      const datasets = new Set([...(found.get(id)?.datasets ?? []).map(datasetId), one.dataset]);
      return { id, properties: asParameters("source", toStoredSource(one, [...datasets])) };
    });
  await writeRows(transaction, mergeSources, rows);
  return planned.map(({ record, hash }) => changeOf(found.get(record.id)?.hash, hash));
}

async function findByIds(
  transaction: ManagedTransaction,
  planned: readonly PlannedRecord<SourceRecord>[],
): Promise<ReadonlyMap<string, FoundSource>> {
  const ids = planned.map(({ record }) => record.id);
  const rows = await query<FoundSource>(transaction, findSources, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}
