import { relationshipId } from "../../../domain/ids.ts";
import type { NeighbourReader } from "../../neighbour-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toFilterParameters } from "../read/to-filter-parameters.ts";

const query = loadCypher("relationships/list-joining");

/** The relationships that join an entity to some others, by id. */
export function listJoining(connection: Connection): NeighbourReader["listJoining"] {
  return async ({ of, filter, others, first: limit }, bounds) => {
    const parameters = { id: of, ...toFilterParameters(filter), others, limit };
    const rows = await read<{ id: string }>(connection, query, parameters, bounds);
    return rows.map(({ id }) => relationshipId(id));
  };
}
