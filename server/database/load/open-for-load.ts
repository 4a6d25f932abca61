import { join } from "node:path";
import type { Env } from "../../env.ts";
import { storeLimits } from "../../limits/store.ts";
import type { BulkInput } from "../../store/neo4j/bulk/bulk-files.ts";
import { openConnection } from "../../store/neo4j/driver/connection.ts";
import { type Emptiness, findEmptiness } from "../../store/neo4j/existing/find-emptiness.ts";
import type { OpenDatabase, OpenOptions } from "../database.ts";
import { openGiven } from "../given.ts";
import { takeOwnHome } from "../home/own-database.ts";
import { choosePreparation } from "../open-database.ts";
import type { ReadyDatabase } from "../ready-database.ts";
import { loadFiles } from "./load-files.ts";
import { bulkFolder, clearUnfinishedLoad, forgetLoad, noteLoad } from "./unfinished-load.ts";

/** The home's own Neo4j, stopped, without a graph. */
export interface EmptyDatabase extends Emptiness {
  /** For the files that it is to be made of; removed with all that is in it when the home is released. */
  readonly folder: string;
  /**
   * Makes the database of the files and starts it. It remembers nothing from before; until `settle` is called, whoever
   * opens the home next finds it empty. Throws BULK_FAILED.
   */
  load(input: BulkInput): Promise<OpenDatabase>;
  /** Says that the database is whole. */
  settle(): void;
  /** Starts it without a graph: what was loaded and not settled is gone. It must not be running. */
  start(): Promise<OpenDatabase>;
  /** Lets go of the home; what was loaded and not settled is gone. It must not be running. */
  release(): Promise<void>;
}

/** Where an import writes: into an empty database, or, for the reason given, into one that is running. */
export type ImportTarget =
  | { readonly empty: EmptyDatabase }
  | { readonly database: OpenDatabase; readonly reason: string };

/** Opens the database for an import that may go in bulk. Throws like `openDatabase`. */
export async function openForLoad(env: Env, options: OpenOptions): Promise<ImportTarget> {
  if (env.given !== undefined) {
    return { database: await openGiven(env.given), reason: "the database is not Linchpin's own" };
  }
  const { home } = env;
  const used = await takeOwnHome(home, async (plan) => (await choosePreparation(env, plan))(plan), options);
  if ("joined" in used) return { database: used.joined, reason: "a server is running on the database" };
  const { ready, release } = used;
  try {
    const found = await lookInto(ready);
    if ("remembered" in found) return { empty: emptyDatabase(home, { ...options, ...found, ready, release }) };
    return { ...found, database: { ...found.database, stop: () => found.database.stop().then(release) } };
  } catch (error) {
    release();
    throw error;
  }
}

type RunningDatabase = Exclude<ImportTarget, { readonly empty: EmptyDatabase }>;

/** Finds the database without a graph and leaves it stopped, or gives it running if nothing can be loaded into it. */
async function lookInto(ready: ReadyDatabase): Promise<Emptiness | RunningDatabase> {
  if (ready.runTool === undefined) return { database: await ready.start(), reason: "Neo4j runs in a container" };
  if (ready.isNew) return { remembered: [] };
  const database = await ready.start();
  const connection = openConnection({ ...database, patience: storeLimits.commandReadMilliseconds });
  try {
    const emptiness = await findEmptiness(connection);
    if (emptiness === undefined) return { database, reason: "the graph is not empty" };
    await database.stop();
    return emptiness;
  } catch (error) {
    await database.stop();
    throw error;
  } finally {
    await connection.close();
  }
}

interface OwnHome extends Emptiness, Pick<OpenOptions, "report" | "signal"> {
  readonly ready: ReadyDatabase;
  release(): void;
}

function emptyDatabase(home: string, { ready, remembered, release, report, signal }: OwnHome): EmptyDatabase {
  return {
    remembered,
    folder: bulkFolder(home),
    async load(input) {
      const { runTool } = ready;
      if (runTool === undefined) throw new Error("A container's database cannot be loaded.");
      const note = noteLoad(home);
      const log = join(home, "database", "logs", "import.log");
      report("Neo4j's importer makes the database.");
      await loadFiles(input, { runTool, log, onSpawn: note.nameProgram, signal });
      return ready.start();
    },
    settle: () => forgetLoad(home),
    start: () => clearUnfinishedLoad(home, report).then(ready.start),
    release: () => clearUnfinishedLoad(home, report).finally(release),
  };
}
