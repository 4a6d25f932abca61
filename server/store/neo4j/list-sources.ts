import type { EvidenceReader } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { parseCursor } from "./cursor.ts";
import { loadCypher } from "./cypher.ts";
import { toSource } from "./from-record.ts";
import { read } from "./run.ts";
import type { StoredSource } from "./stored-graph.ts";
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
