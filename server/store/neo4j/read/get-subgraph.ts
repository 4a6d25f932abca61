import { questionLimits } from "../../../limits/questions.ts";
import type { RelationshipReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toRelationship } from "../stored/from-record.ts";
import type { RelationshipRow } from "../stored/stored-graph.ts";
import { getEntities } from "./get-entities.ts";
import { toFilterParameters } from "./to-filter-parameters.ts";

const query = loadCypher("relationships/get-subgraph");

/** Entities in the order in which they were asked for, relationships by id. Unknown ids are absent. */
export function getSubgraph(connection: Connection): RelationshipReader["getSubgraph"] {
  const get = getEntities(connection);
  return async (ids, filter, bounds) => {
    const [entities, rows] = await Promise.all([
      get(ids, bounds),
      read<RelationshipRow>(
        connection,
        query,
        { ids, ...toFilterParameters(filter), limit: questionLimits.subgraphRelationships + 1 },
        bounds,
      ),
    ]);
    return {
      entities: [...new Set(ids)].flatMap((id) => entities.get(id) ?? []),
      relationships: rows.slice(0, questionLimits.subgraphRelationships).map(toRelationship),
      truncated: rows.length > questionLimits.subgraphRelationships,
    };
  };
}
