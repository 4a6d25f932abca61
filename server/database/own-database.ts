import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Env } from "../env.ts";
import { LinchpinError } from "../errors.ts";
import { birthOf } from "./birth.ts";
import type { OpenDatabase, OpenOptions, Report } from "./database.ts";
import { findFreePort } from "./free-port.ts";
import { findUser, type HomeLock, type HomeRecord, isAlive, type Program, takeHome } from "./home-lock.ts";
import { keepRunning } from "./keep-running.ts";
import type { Launch } from "./neo4j-program.ts";
import { keepPassword } from "./password.ts";
import { stopProgram } from "./stop-program.ts";

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

/** How long a command waits for the database of a server that is just starting. */
const joinMilliseconds = 90_000;

/**
 * Runs the home's own Neo4j, or joins the one that a server keeps running there.
 * Throws HOME_BUSY when the home is in use and nothing in it can be joined.
 */
export async function openOwnDatabase(env: Env, prepare: PrepareLaunch, options: OpenOptions): Promise<OpenDatabase> {
  const { home } = env;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chmodSync(home, 0o700);
  const taken = await takeHome(home, options.purpose ?? "serve");
  if ("heldBy" in taken) return joinDatabase(home, taken.heldBy, options);
  try {
    return await runDatabase({ home, lock: taken, prepare, ...options });
  } catch (error) {
    taken.release();
    throw error;
  }
}

interface RunOptions extends OpenOptions {
  readonly home: string;
  readonly lock: HomeLock;
  readonly prepare: PrepareLaunch;
}

async function runDatabase({ home, lock, prepare, report, signal }: RunOptions): Promise<OpenDatabase> {
  for (const orphan of lock.orphans) {
    report(`Stopping the Neo4j (process ${orphan.pid}) that an earlier run left behind.`);
    await stopProgram(orphan.pid, hasEnded(orphan));
  }
  const folder = join(home, "database");
  const isNew = !existsSync(join(folder, "data", "databases"));
  const password = keepPassword(home, { hasDatabase: !isNew });
  const port = await findFreePort();
  const launch = await prepare({ port, folder, password, isNew, report, signal });
  report("Starting Neo4j.");
  const kept = await keepRunning({
    launch,
    onSpawn: (pid) => lock.announce({ pid, birth: birthOf(pid) ?? "unknown", port }),
    report,
    signal,
  });
  return {
    ...loginAt(port, password),
    origin: "own",
    async stop() {
      await kept.stop();
      lock.release();
    },
  };
}

async function joinDatabase(home: string, holder: HomeRecord, { purpose = "serve", report, signal }: OpenOptions) {
  const busy = new LinchpinError("HOME_BUSY", { value: holder.pid, field: home });
  if (purpose === "serve" || holder.purpose !== "serve") throw busy;
  for (const deadline = Date.now() + joinMilliseconds; Date.now() < deadline; ) {
    const current = findUser(home);
    if (current === undefined) throw busy;
    if (current.database !== undefined) {
      report(`Using the database of the Linchpin that is running (process ${current.pid}).`);
      const password = keepPassword(home, { hasDatabase: true });
      return { ...loginAt(current.database.port, password), origin: "own" as const, stop: async () => undefined };
    }
    await setTimeout(250, undefined, { signal });
  }
  throw busy;
}

function loginAt(port: number, password: string) {
  return { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, database: "neo4j" };
}

/** Waits for a program that is not our child. */
async function hasEnded(program: Program): Promise<void> {
  while (isAlive(program)) await setTimeout(100);
}
