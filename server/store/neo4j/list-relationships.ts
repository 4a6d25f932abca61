import type { RelationshipReader } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { parseCursor } from "./cursor.ts";
import { loadCypher } from "./cypher.ts";
import { toRelationship } from "./from-record.ts";
import { read } from "./run.ts";
import type { RelationshipRow } from "./stored-graph.ts";
import { toDirectedFilterParameters } from "./to-filter-parameters.ts";
import { toPage } from "./to-page.ts";

const query = loadCypher("relationships/list-relationships");

export function listRelationships(connection: Connection): RelationshipReader["listRelationships"] {
  return async (of, filter, { first, after }) => {
    const [afterKind, afterId] = parseCursor(after, 2);
    const [row] = await read<{ total: number; page: readonly RelationshipRow[] }>(connection, query, {
      id: of,
      ...toDirectedFilterParameters(filter),
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
