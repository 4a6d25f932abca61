import type { RelationshipReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toRelationship } from "../stored/from-record.ts";
import type { RelationshipRow } from "../stored/stored-graph.ts";
import { parseCursor } from "./cursor.ts";
import { toFilterParameters } from "./to-filter-parameters.ts";
import { toPage } from "./to-page.ts";

const query = loadCypher("relationships/list-relationships");

export function listRelationships(connection: Connection): RelationshipReader["listRelationships"] {
  return async (of, filter, { first, after }) => {
    const [afterKind, afterId] = parseCursor(after, 2);
    const [row] = await read<{ total: number; page: readonly RelationshipRow[] }>(connection, query, {
      id: of,
      ...toFilterParameters(filter),
      afterKind,
      afterId,
      limit: first + 1,
    });
    return toPage({
      found: (row?.page ?? []).map(toRelationship),
      first,
      totalCount: row?.total ?? 0,
      keysOf: ({ kind, id }) => [kind, id],
    });
  };
}
