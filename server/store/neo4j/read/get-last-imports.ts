import { datasetId } from "../../../domain/ids.ts";
import type { ImportHistory } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { parseKeptRun } from "../stored/kept-run-text.ts";
import type { StoredImportReport } from "../stored/stored-graph.ts";

const query = loadCypher("history/get-last-imports");

/** Of each dataset its newest import that was done; absent where none is remembered. */
export function getLastImports(connection: Connection): ImportHistory["getLastImports"] {
  return async (datasets) => {
    const rows = await read<{ dataset: string; report: StoredImportReport }>(connection, query, { datasets });
    return new Map(rows.map(({ dataset, report }) => [datasetId(dataset), parseKeptRun(report)]));
  };
}
