import type { RelationshipReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toRelationship } from "../stored/from-record.ts";
import type { RelationshipRow } from "../stored/stored-graph.ts";
import { toFilterParameters } from "./to-filter-parameters.ts";

const query = loadCypher("relationships/list-relationships");

export function listRelationships(connection: Connection): RelationshipReader["listRelationships"] {
  return async (of, filter, { first, after }, bounds) => {
    const [row] = await read<{ total: number; page: readonly RelationshipRow[] }>(
      connection,
      query,
      {
        id: of,
        ...toFilterParameters(filter),
        afterKind: after?.kind ?? "",
        afterId: after?.id ?? "",
        limit: first + 1,
      },
      bounds,
    );
    const found = row?.page ?? [];
    return {
      relationships: found.slice(0, first).map(toRelationship),
      hasNextPage: found.length > first,
      totalCount: row?.total ?? 0,
    };
  };
}
