import { parseCursor } from "../../cursor.ts";
import type { EvidenceReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toEvidence } from "../stored/from-record.ts";
import type { StoredEvidence } from "../stored/stored-graph.ts";
import { toPage } from "./to-page.ts";

const query = loadCypher("evidence/list-entity-evidence");

/** Ordered by source, then id. */
export function listEntityEvidence(connection: Connection): EvidenceReader["listEntityEvidence"] {
  return async (of, { first, after }) => {
    const [afterSource, afterId] = parseCursor(after, 2);
    const [row] = await read<{ total: number; page: readonly StoredEvidence[] }>(connection, query, {
      id: of,
      afterSource,
      afterId,
      limit: first + 1,
    });
    return toPage({
      found: (row?.page ?? []).map(toEvidence),
      first,
      totalCount: row?.total ?? 0,
      keysOf: ({ source, id }) => [source, id],
    });
  };
}
