import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { measureMemory } from "../../../server/projection/measure-memory.ts";
import { loadProjection } from "../../../server/refresh/load-projection.ts";
import { openConnection } from "../../../server/store/neo4j/driver/connection.ts";
import { openProjectionReader } from "../../../server/store/neo4j/whole/projection-reader.ts";
import type { LoadedGraph } from "../graphs/open-graph.ts";

const tries = 5;

/** The projection of the graph, built by streaming and kept as a snapshot, and what either way to it takes. */
export async function measureStart({ login, home }: LoadedGraph) {
  const connection = openConnection(login);
  try {
    const folder = join(home, "snapshots");
    const start = performance.now();
    const projection = await loadProjection(openProjectionReader(connection), { folder, report: console.error });
    const buildMilliseconds = performance.now() - start;
    const program = join(import.meta.dirname, "open-snapshot.js");
    const times = Array.from({ length: tries }, () =>
      Number(execFileSync(process.execPath, [program, folder, projection.version], { encoding: "utf8" })),
    );
    const snapshotMilliseconds = times.sort((a, b) => a - b)[tries >> 1] as number;
    return { projection, start: { buildMilliseconds, snapshotMilliseconds, ...measureMemory(projection) } };
  } finally {
    await connection.close();
  }
}
