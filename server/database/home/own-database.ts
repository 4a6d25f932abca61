import { chmodSync, mkdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Env } from "../../env.ts";
import { LinchpinError } from "../../errors.ts";
import type { OpenDatabase, OpenOptions } from "../database.ts";
import { loginAt, type PrepareLaunch, type ReadyDatabase, readyDatabase } from "../ready-database.ts";
import { findUser, type HomeRecord, takeHome } from "./home-lock.ts";
import { keepPassword } from "./password.ts";

/** How long a command waits for the database of a server that is just starting. */
const joinMilliseconds = 90_000;

/**
 * Runs the home's own Neo4j, or joins the one that a server keeps running there.
 * Throws HOME_BUSY when the home is in use and nothing in it can be joined.
 */
export async function openOwnDatabase(env: Env, prepare: PrepareLaunch, options: OpenOptions): Promise<OpenDatabase> {
  const used = await takeOwnHome(env.home, prepare, options);
  if ("joined" in used) return used.joined;
  const { ready, release } = used;
  try {
    const database = await ready.start();
    return { ...database, stop: () => database.stop().then(release) };
  } catch (error) {
    release();
    throw error;
  }
}

/** A home that is ours until it is released, or the database in it that a server keeps running. */
export type UsedHome = { readonly ready: ReadyDatabase; release(): void } | { readonly joined: OpenDatabase };

/** Takes the home and makes its Neo4j ready to start. Throws HOME_BUSY. */
export async function takeOwnHome(home: string, prepare: PrepareLaunch, options: OpenOptions): Promise<UsedHome> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chmodSync(home, 0o700);
  const taken = await takeHome(home, options.purpose ?? "serve");
  if ("heldBy" in taken) return { joined: await joinDatabase(home, taken.heldBy, options) };
  try {
    return { ready: await readyDatabase({ home, lock: taken, prepare, ...options }), release: taken.release };
  } catch (error) {
    taken.release();
    throw error;
  }
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
