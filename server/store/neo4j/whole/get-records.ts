import type { RecordOf, RecordType } from "../../../domain/records/record.ts";
import { compareText } from "../../../domain/text-order.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { RecordReader } from "../../record-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import type { EntityRow, SourcedRow, SourceRow } from "../stored/record-rows.ts";
import { toDatasetRecord, toEntityRecord, toRelationshipRecord, toSourceRecord } from "../stored/to-record.ts";
import { type Reading, readDatasetNaming, readDatasets } from "./read-datasets.ts";

const sourceQuery = loadCypher("records/get-sources");
const entityQuery = loadCypher("records/get-entities");
const relationshipQuery = loadCypher("records/get-relationships");

type Gets = { readonly [T in RecordType]: (ids: readonly string[]) => AsyncGenerator<RecordOf<T>> };

/** The records of a type with these ids, in canonical order, a batch of them in memory. Unknown ids are absent. */
export function getRecords(connection: Connection): RecordReader["getRecords"] {
  return (type, ids, { signal } = {}) => {
    const reading = { connection, options: { deadline: storeLimits.transactionMilliseconds, signal } };
    return getsOf(reading)[type]([...new Set(ids)].sort(compareText));
  };
}

function getsOf(reading: Reading): Gets {
  return {
    async *dataset(ids) {
      for (const dataset of await readDatasets(reading)) if (ids.includes(dataset.id)) yield toDatasetRecord(dataset);
    },
    async *source(ids) {
      for await (const { source } of rowsOf<SourceRow>(reading, sourceQuery, ids)) yield toSourceRecord(source);
    },
    async *entity(ids) {
      const naming = await readDatasetNaming(reading);
      for await (const row of rowsOf<EntityRow>(reading, entityQuery, ids)) yield toEntityRecord(row, naming);
    },
    async *relationship(ids) {
      const naming = await readDatasetNaming(reading);
      for await (const row of rowsOf<SourcedRow>(reading, relationshipQuery, ids)) {
        yield toRelationshipRecord(row, naming);
      }
    },
  };
}

async function* rowsOf<Row extends object>(
  { connection, options }: Reading,
  query: string,
  ids: readonly string[],
): AsyncGenerator<Row> {
  for (let start = 0; start < ids.length; start += storeLimits.batchRecords) {
    const batch = ids.slice(start, start + storeLimits.batchRecords);
    yield* await read<Row>(connection, query, { ids: batch }, options);
  }
}
