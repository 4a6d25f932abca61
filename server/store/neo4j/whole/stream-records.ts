import type { LinchpinRecord, RecordType } from "../../../domain/records/record.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { GraphReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import type {
  RelationshipRow,
  StoredDataset,
  StoredEntity,
  StoredEvidence,
  StoredSource,
} from "../stored/stored-graph.ts";
import {
  type DatasetNaming,
  toDatasetRecord,
  toEntityRecord,
  toRelationshipRecord,
  toSourceRecord,
} from "../stored/to-record.ts";

const datasetQuery = loadCypher("records/stream-datasets");
const sourceQuery = loadCypher("records/stream-sources");
const entityQuery = loadCypher("records/stream-entities");
const pageEndQuery = loadCypher("records/find-page-end");
const relationshipQuery = loadCypher("records/stream-relationships");

/** Sorts after every id. */
const lastId = "\u{10ffff}";
const limit = storeLimits.batchRecords;
/** Whoever takes the whole graph waits for a page longer than a reader for an answer. */
const patient = { deadline: storeLimits.transactionMilliseconds };

interface EntityRow {
  readonly entity: StoredEntity;
  readonly evidence: readonly StoredEvidence[];
}
type SourcedRelationshipRow = RelationshipRow & { readonly evidence: readonly StoredEvidence[] };

/**
 * All records of a type, ordered by id in code-point order, page by page: a slow reader holds no transaction open,
 * and one page is in memory. What an import changes meanwhile may be in it or not.
 */
export function streamRecords(connection: Connection): GraphReader["streamRecords"] {
  return async function* (type: RecordType): AsyncGenerator<LinchpinRecord> {
    switch (type) {
      case "dataset":
        for (const dataset of await readDatasets(connection)) yield toDatasetRecord(dataset);
        return;
      case "source":
        for await (const { source } of pages<{ source: StoredSource }>(connection, sourceQuery, (row) => row.source.id))
          yield toSourceRecord(source);
        return;
      case "entity": {
        const naming = await datasetNaming(connection);
        for await (const row of pages<EntityRow>(connection, entityQuery, ({ entity }) => entity.id))
          yield toEntityRecord(row, naming);
        return;
      }
      case "relationship": {
        const naming = await datasetNaming(connection);
        for await (const row of relationshipRows(connection)) yield toRelationshipRecord(row, naming);
      }
    }
  };
}

async function readDatasets(connection: Connection): Promise<readonly StoredDataset[]> {
  return (await read<{ dataset: StoredDataset }>(connection, datasetQuery, {}, patient)).map(({ dataset }) => dataset);
}

/** A file of one dataset leaves its name out of every line. */
async function datasetNaming(connection: Connection): Promise<DatasetNaming> {
  return (await readDatasets(connection)).length > 1 ? "named" : "implied";
}

async function* pages<Row extends object>(
  connection: Connection,
  query: string,
  idOf: (row: Row) => string,
): AsyncGenerator<Row> {
  let after = "";
  for (;;) {
    const rows = await read<Row>(connection, query, { after, limit }, patient);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    after = idOf(last);
  }
}

async function* relationshipRows(connection: Connection): AsyncGenerator<SourcedRelationshipRow> {
  let after = "";
  for (;;) {
    const [end] = await read<{ last: string | null; count: number }>(
      connection,
      pageEndQuery,
      { after, limit },
      patient,
    );
    const isLast = end === undefined || end.last === null || end.count < limit;
    const through = isLast ? lastId : (end.last ?? lastId);
    yield* await read<SourcedRelationshipRow>(connection, relationshipQuery, { after, through }, patient);
    if (isLast) return;
    after = through;
  }
}
