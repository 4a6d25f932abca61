import { storeLimits } from "../../../limits/store.ts";
import type { RecordBatch } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";

const queries = {
  dataset: loadCypher("existing/count-same-datasets"),
  source: loadCypher("existing/count-same-sources"),
  entity: loadCypher("existing/count-same-entities"),
  relationship: loadCypher("existing/count-same-relationships"),
} as const;

/** An import waits longer than a reader. */
const patient = { deadline: storeLimits.transactionMilliseconds };

/**
 * Whether the graph holds all records of a batch as they would be written. Counts in the database: of a file that comes
 * again nothing has to be sent back.
 */
export async function holdsBatch(connection: Connection, batch: RecordBatch): Promise<boolean> {
  const { records } = batch;
  const [first] = records;
  if (first === undefined) return true;
  const parameters = {
    ids: records.map(({ record }) => record.id),
    hashes: records.map(({ hash }) => hash),
    dataset: first.dataset,
    ...(batch.type === "relationship" && {
      kinds: batch.records.map(({ record }) => record.kind),
      from: batch.records.map(({ record }) => record.from),
      to: batch.records.map(({ record }) => record.to),
    }),
  };
  const [row] = await read<{ same: number }>(connection, queries[batch.type], parameters, patient);
  return row?.same === records.length;
}
