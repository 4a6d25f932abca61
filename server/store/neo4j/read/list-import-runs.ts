import { parseCursor } from "../../cursor.ts";
import type { ImportHistory } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { parseKeptRun } from "../stored/kept-run-text.ts";
import type { StoredImportReport } from "../stored/stored-graph.ts";
import { toPage } from "./to-page.ts";

const query = loadCypher("history/list-import-runs");

/** Newest first. */
export function listImportRuns(connection: Connection): ImportHistory["listImportRuns"] {
  return async ({ first, after }, of) => {
    const [startedAt, id] = parseCursor(after, 2);
    const [row] = await read<{ total: number; page: readonly StoredImportReport[] }>(connection, query, {
      dataset: of?.dataset ?? null,
      startedAt,
      id,
      limit: first + 1,
    });
    return toPage({
      found: (row?.page ?? []).map(parseKeptRun),
      first,
      totalCount: row?.total ?? 0,
      keysOf: (run) => [run.startedAt, run.id],
    });
  };
}
