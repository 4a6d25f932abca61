import { entityId } from "../../../domain/ids.ts";
import type { PathReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";

const query = loadCypher("paths/measure-degrees");

/** How many relationships of the kinds each entity has. */
export function measureDegrees(connection: Connection): PathReader["measureDegrees"] {
  return async ({ ids, kinds }, bounds) => {
    const rows = await read<{ id: string; degree: number }>(connection, query, { ids, kinds }, bounds);
    return new Map(rows.map(({ id, degree }) => [entityId(id), degree]));
  };
}
