import { setTimeout } from "node:timers/promises";
import { checkDatabase } from "../database/check-database.ts";
import type { OpenDatabase, Purpose } from "../database/database.ts";
import { migrate } from "../database/migrations/migrate.ts";
import { openDatabase } from "../database/open-database.ts";
import { storeLimits } from "../limits/store.ts";
import { type Connection, openConnection } from "../store/neo4j/driver/connection.ts";
import type { Io } from "./command.ts";

export interface OpenGraph {
  readonly database: OpenDatabase;
  readonly connection: Connection;
}

/** Opens the database, brings its schema up to date, does the work, and stops again whatever it started. */
export async function withGraph<T>(io: Io, purpose: Purpose, work: (graph: OpenGraph) => Promise<T>): Promise<T> {
  const { env, report, signal } = io;
  const patience = purpose === "command" ? storeLimits.commandReadMilliseconds : storeLimits.slowReadMilliseconds;
  return onDatabase({ report, patience }, await openDatabase(env, { purpose, report, signal }), work);
}

export interface ConnectOptions extends Pick<Io, "report"> {
  /** Milliseconds that a read may take. */
  readonly patience: number;
}

/** The same on a database that was opened. */
export async function onDatabase<T>(
  options: ConnectOptions,
  database: OpenDatabase,
  work: (graph: OpenGraph) => Promise<T>,
): Promise<T> {
  try {
    const connection = await connect(database, options);
    try {
      return await work({ database, connection });
    } finally {
      await disconnect(connection);
    }
  } finally {
    await database.stop();
  }
}

/** Connects and brings the schema up to date. */
export async function connect(database: OpenDatabase, { report, patience }: ConnectOptions): Promise<Connection> {
  await checkDatabase(database);
  const connection = openConnection({ ...database, patience });
  try {
    const applied = await migrate(connection);
    if (applied.length > 0) report(`The schema is at version ${applied.at(-1)}.`);
    return connection;
  } catch (error) {
    await disconnect(connection);
    throw error;
  }
}

/** A database that hangs never answers the goodbye. */
export async function disconnect(connection: Connection): Promise<void> {
  await Promise.race([connection.close(), setTimeout(1_000, undefined, { ref: false })]);
}
