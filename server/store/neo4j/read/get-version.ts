import { storeLimits } from "../../../limits/store.ts";
import type { GraphVersion } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";

const query = loadCypher("graph/get-version");

interface VersionRow {
  readonly version: string;
  readonly loadedAt: string | null;
  readonly writing: readonly string[] | null;
  readonly settled: string | null;
  readonly silence: number | null;
}

export async function getVersion(connection: Connection): Promise<GraphVersion> {
  const [row] = await read<VersionRow>(connection, query);
  if (row === undefined) return { version: "empty" };
  const { version, loadedAt, writing, settled, silence } = row;
  const isRunning = silence !== null && silence < storeLimits.importSilenceMilliseconds;
  return {
    version,
    ...(loadedAt !== null && { loadedAt }),
    ...(writing !== null && {
      writing: { by: writing, state: isRunning ? "running" : "cut", settled: settled ?? version },
    }),
  };
}
