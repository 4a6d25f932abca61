import { entityId } from "../../../domain/ids.ts";
import type { PathReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";

const query = loadCypher("paths/list-entities-of-kinds");

/** Entities that show one of the kinds as their kind or a role, by id. */
export function listEntitiesOfKinds(connection: Connection): PathReader["listEntitiesOfKinds"] {
  return async ({ kinds, first: limit }, bounds) => {
    const rows = await read<{ id: string }>(connection, query, { kinds, limit }, bounds);
    return rows.map(({ id }) => entityId(id));
  };
}
