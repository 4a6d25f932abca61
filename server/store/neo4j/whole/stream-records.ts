import type { RecordOf, RecordType } from "../../../domain/records/record.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { RecordReader } from "../../record-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import type { EntityRow, SourcedRow, SourceRow } from "../stored/record-rows.ts";
import { toDatasetRecord, toEntityRecord, toRelationshipRecord, toSourceRecord } from "../stored/to-record.ts";
import { type Reading, readDatasetNaming, readDatasets } from "./read-datasets.ts";

const sourceQuery = loadCypher("records/stream-sources");
const entityQuery = loadCypher("records/stream-entities");
const pageEndQuery = loadCypher("records/find-page-end");
const relationshipQuery = loadCypher("records/stream-relationships");

/** Sorts after every id. */
const lastId = "\u{10ffff}";
const limit = storeLimits.batchRecords;
/** Whoever takes the whole graph waits for a page longer than a reader for an answer. */
const patient = { deadline: storeLimits.transactionMilliseconds };

type Streams = { readonly [T in RecordType]: () => AsyncGenerator<RecordOf<T>> };

/**
 * All records of a type, ordered by id in code-point order, page by page: a slow reader holds no transaction open,
 * and one page is in memory. What an import changes meanwhile may be in it or not.
 */
export function streamRecords(connection: Connection): RecordReader["streamRecords"] {
  return (type, { signal } = {}) => streamsOf({ connection, options: { ...patient, signal } })[type]();
}

function streamsOf(reading: Reading): Streams {
  return {
    async *dataset() {
      for (const dataset of await readDatasets(reading)) yield toDatasetRecord(dataset);
    },
    async *source() {
      for await (const { source } of pages<SourceRow>(reading, sourceQuery, (row) => row.source.id)) {
        yield toSourceRecord(source);
      }
    },
    async *entity() {
      const naming = await readDatasetNaming(reading);
      for await (const row of pages<EntityRow>(reading, entityQuery, ({ entity }) => entity.id)) {
        yield toEntityRecord(row, naming);
      }
    },
    async *relationship() {
      const naming = await readDatasetNaming(reading);
      for await (const row of relationshipRows(reading)) yield toRelationshipRecord(row, naming);
    },
  };
}

async function* pages<Row extends object>(
  { connection, options }: Reading,
  query: string,
  idOf: (row: Row) => string,
): AsyncGenerator<Row> {
  let after = "";
  for (;;) {
    const rows = await read<Row>(connection, query, { after, limit }, options);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    after = idOf(last);
  }
}

async function* relationshipRows({ connection, options }: Reading): AsyncGenerator<SourcedRow> {
  let after = "";
  for (;;) {
    const [end] = await read<{ last: string | null; count: number }>(
      connection,
      pageEndQuery,
      { after, limit },
      options,
    );
    const isLast = end === undefined || end.last === null || end.count < limit;
    const through = isLast ? lastId : (end.last ?? lastId);
    yield* await read<SourcedRow>(connection, relationshipQuery, { after, through }, options);
    if (isLast) return;
    after = through;
  }
}
