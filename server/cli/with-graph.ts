import { setTimeout } from "node:timers/promises";
import { checkDatabase } from "../database/check-database.ts";
import type { OpenDatabase, Purpose } from "../database/database.ts";
import { migrate } from "../database/migrate.ts";
import { openDatabase } from "../database/open-database.ts";
import { limits } from "../limits.ts";
import { type Connection, openConnection } from "../store/neo4j/connection.ts";
import type { Io } from "./command.ts";

export interface OpenGraph {
  readonly database: OpenDatabase;
  readonly connection: Connection;
}

/** Opens the database, brings its schema up to date, does the work, and stops again whatever it started. */
export async function withGraph<T>(io: Io, purpose: Purpose, work: (graph: OpenGraph) => Promise<T>): Promise<T> {
  const { env, report, signal } = io;
  const database = await openDatabase(env, { purpose, report, signal });
  try {
    await checkDatabase(database);
    const isCommand = purpose === "command";
    const connection = openConnection({
      ...database,
      ...(isCommand && { patience: limits.commandReadMilliseconds }),
    });
    try {
      const applied = await migrate(connection);
      if (applied.length > 0) report(`The schema is at version ${applied.at(-1)}.`);
      return await work({ database, connection });
    } finally {
      // A database that hangs never answers the goodbye.
      await Promise.race([connection.close(), setTimeout(1_000, undefined, { ref: false })]);
    }
  } finally {
    await database.stop();
  }
}
