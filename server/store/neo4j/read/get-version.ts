import type { GraphVersion } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";

const query = loadCypher("graph/get-version");

export async function getVersion(connection: Connection): Promise<GraphVersion> {
  const [row] = await read<{ version: string; loadedAt: string | null }>(connection, query);
  if (row === undefined) return { version: "empty" };
  return { version: row.version, ...(row.loadedAt !== null && { loadedAt: row.loadedAt }) };
}
