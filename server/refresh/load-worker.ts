import { openConnection } from "../store/neo4j/driver/connection.ts";
import { openProjectionReader } from "../store/neo4j/whole/projection-reader.ts";
import type { LoadReply, LoadTask } from "./load-apart.ts";
import { loadProjection } from "./load-projection.ts";

/** Loads the projection of the graph as it is now, on a connection of its own. */
export async function loadTask({ login, folder }: LoadTask): Promise<LoadReply> {
  const lines: string[] = [];
  const connection = openConnection(login);
  try {
    const place = { folder, report: (line: string) => lines.push(line) };
    const { buffer } = await loadProjection(openProjectionReader(connection), place);
    return { buffer, lines };
  } finally {
    await connection.close();
  }
}
