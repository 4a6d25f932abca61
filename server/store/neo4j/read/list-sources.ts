import { parseCursor } from "../../cursor.ts";
import type { EvidenceReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toSource } from "../stored/from-record.ts";
import type { StoredSource } from "../stored/stored-graph.ts";
import { toPage } from "./to-page.ts";

const query = loadCypher("evidence/list-sources");

/** Ordered by id. */
export function listSources(connection: Connection): EvidenceReader["listSources"] {
  return async ({ first, after }) => {
    const [afterId] = parseCursor(after, 1);
    const [row] = await read<{ total: number; page: readonly StoredSource[] }>(connection, query, {
      after: afterId,
      limit: first + 1,
    });
    return toPage({
      found: (row?.page ?? []).map(toSource),
      first,
      totalCount: row?.total ?? 0,
      keysOf: ({ id }) => [id],
    });
  };
}
