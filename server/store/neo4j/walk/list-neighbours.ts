import { entityId } from "../../../domain/ids.ts";
import { pathFamilies } from "../../../domain/relationship-kinds.ts";
import type { PathReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toFilterParameters } from "../read/to-filter-parameters.ts";

const query = loadCypher("paths/list-neighbours");

/** The entities one walked relationship away from any of the ids, by id. */
export function listNeighbours(connection: Connection): PathReader["listNeighbours"] {
  return async ({ ids, filter, first: limit }, bounds) => {
    const { avoid, avoidRelationships } = filter;
    const parameters = { ...toFilterParameters(filter, pathFamilies), avoid, avoidRelationships, ids, limit };
    const rows = await read<{ id: string }>(connection, query, parameters, bounds);
    return rows.map(({ id }) => entityId(id));
  };
}
