import { existsSync } from "node:fs";
import { join } from "node:path";
import type { OpenDatabase, OpenOptions, Report } from "./database.ts";
import { findFreePort } from "./free-port.ts";
import { birthOf } from "./home/birth.ts";
import type { HomeLock } from "./home/home-lock.ts";
import { keepPassword } from "./home/password.ts";
import { clearUnfinishedLoad } from "./load/unfinished-load.ts";
import { keepRunning } from "./program/keep-running.ts";
import type { Launch } from "./program/neo4j-program.ts";
import { stopStranger } from "./program/stop-program.ts";

export interface LaunchPlan {
  readonly port: number;
  /** The folder below the home that Neo4j runs in. */
  readonly folder: string;
  readonly password: string;
  /** Whether Neo4j has run in the folder before; its password is fixed from then on. */
  readonly isNew: boolean;
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

/** Makes ready what one way of running Neo4j needs, and says how to start it. */
export type PrepareLaunch = (plan: LaunchPlan) => Promise<Launch>;

/** The home's own Neo4j, not running. */
export interface ReadyDatabase {
  /** Whether it has never run: then it holds nothing. */
  readonly isNew: boolean;
  readonly runTool: Launch["runTool"];
  /** Starts it; may be called again after a stop. The address stays the same. */
  start(): Promise<OpenDatabase>;
}

interface ReadyOptions extends Pick<OpenOptions, "report" | "signal"> {
  readonly home: string;
  readonly lock: HomeLock;
  readonly prepare: PrepareLaunch;
}

/** Clears away what earlier runs left behind in the home and makes its Neo4j ready to start. */
export async function readyDatabase({ home, lock, prepare, report, signal }: ReadyOptions): Promise<ReadyDatabase> {
  for (const orphan of lock.orphans) {
    report(`Stopping the Neo4j (process ${orphan.pid}) that an earlier run left behind.`);
    await stopStranger(orphan);
  }
  await clearUnfinishedLoad(home, report);
  const folder = join(home, "database");
  const isNew = !existsSync(join(folder, "data", "databases"));
  const password = keepPassword(home, { hasDatabase: !isNew });
  const port = await findFreePort();
  const launch = await prepare({ port, folder, password, isNew, report, signal });
  return {
    isNew,
    runTool: launch.runTool,
    async start() {
      report("Starting Neo4j.");
      const { stop } = await keepRunning({
        launch,
        onSpawn: (pid) => lock.announce({ pid, birth: birthOf(pid) ?? "unknown", port }),
        report,
        signal,
      });
      return { ...loginAt(port, password), origin: "own", stop };
    },
  };
}

/** How to reach the home's own Neo4j. */
export function loginAt(port: number, password: string) {
  return { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, database: "neo4j" };
}
