import { limits } from "../../limits.ts";
import type { RelationshipReader } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { loadCypher } from "./cypher.ts";
import { toRelationship } from "./from-record.ts";
import { getEntities } from "./get-entities.ts";
import { read } from "./run.ts";
import type { RelationshipRow } from "./stored-graph.ts";
import { toFilterParameters } from "./to-filter-parameters.ts";

const query = loadCypher("relationships/get-subgraph");

/** Entities in the order in which they were asked for, relationships by id. Unknown ids are absent. */
export function getSubgraph(connection: Connection): RelationshipReader["getSubgraph"] {
  const get = getEntities(connection);
  return async (ids, filter) => {
    const [entities, rows] = await Promise.all([
      get(ids),
      read<RelationshipRow>(connection, query, {
        ids,
        ...toFilterParameters(filter),
        limit: limits.subgraphRelationships + 1,
      }),
    ]);
    return {
      entities: [...new Set(ids)].flatMap((id) => entities.get(id) ?? []),
      relationships: rows.slice(0, limits.subgraphRelationships).map(toRelationship),
      truncated: rows.length > limits.subgraphRelationships,
    };
  };
}
