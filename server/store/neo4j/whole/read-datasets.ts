import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { type ReadOptions, read } from "../driver/run.ts";
import type { StoredDataset } from "../stored/stored-graph.ts";
import type { DatasetNaming } from "../stored/to-record.ts";

const query = loadCypher("records/stream-datasets");

/** A connection, and how its reads are bounded. */
export interface Reading {
  readonly connection: Connection;
  readonly options: ReadOptions;
}

/** All datasets, by id. */
export async function readDatasets({ connection, options }: Reading): Promise<readonly StoredDataset[]> {
  return (await read<{ dataset: StoredDataset }>(connection, query, {}, options)).map(({ dataset }) => dataset);
}

/** A file of one dataset leaves its name out of every line. */
export async function readDatasetNaming(reading: Reading): Promise<DatasetNaming> {
  return (await readDatasets(reading)).length > 1 ? "named" : "implied";
}
