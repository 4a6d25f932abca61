import type { OpenDatabase } from "../database/database.ts";
import { type EmptyDatabase, openForLoad } from "../database/load/open-for-load.ts";
import { LinchpinError } from "../errors.ts";
import { storeLimits } from "../limits/store.ts";
import type { RunWriter } from "../store/import-writer.ts";
import { type BulkWriter, openBulkWriter } from "../store/neo4j/bulk/bulk-writer.ts";
import type { Connection } from "../store/neo4j/driver/connection.ts";
import { openImportWriter } from "../store/neo4j/write/import-writer.ts";
import type { Io } from "./command.ts";
import { type ConnectOptions, connect, disconnect, onDatabase, withGraph } from "./with-graph.ts";

/** Whether an import goes through Neo4j's offline importer: never; where it can; or it must, or is refused. */
export type BulkWish = "never" | "may" | "must";

/**
 * Opens a writer, does the work, and stops again whatever was started. Throws BULK_REFUSED where the import must go in
 * bulk and cannot.
 */
export async function withWriter<T>(io: Io, bulk: BulkWish, work: (writer: RunWriter) => Promise<T>): Promise<T> {
  if (bulk === "never") return withGraph(io, "command", ({ connection }) => work(openImportWriter(connection)));
  const target = await openForLoad(io.env, { purpose: "command", report: io.report, signal: io.signal });
  if ("empty" in target) return writeInBulk(io, target.empty, work);
  if (bulk === "must") {
    await target.database.stop();
    const bound = "Leave --bulk out, or set LINCHPIN_HOME to a new folder for a database of its own.";
    throw new LinchpinError("BULK_REFUSED", { value: target.reason, bound });
  }
  return onDatabase(patient(io), target.database, ({ connection }) => work(openImportWriter(connection)));
}

async function writeInBulk<T>(io: Io, empty: EmptyDatabase, work: (writer: RunWriter) => Promise<T>): Promise<T> {
  let running: { readonly database: OpenDatabase; readonly connection?: Connection } | undefined;
  const stop = async () => {
    const { database, connection } = running ?? {};
    running = undefined;
    if (connection !== undefined) await disconnect(connection);
    await database?.stop();
  };
  const writer = openBulkWriter(
    {
      folder: empty.folder,
      settle: empty.settle,
      async load(input) {
        const database = await empty.load(input);
        running = { database };
        io.report("Neo4j fills its indexes.");
        const connection = await connect(database, patient(io));
        running = { database, connection };
        return connection;
      },
    },
    empty.remembered,
  );
  try {
    return await work(writer);
  } finally {
    await writer.stop();
    await stop();
    // Who stops an import does not want to wait for a database to start.
    if (!io.signal.aborted) await tellOf(writer, io, empty);
    await empty.release();
  }
}

/** Has the database remember imports that wrote nothing. */
async function tellOf({ untold }: BulkWriter, io: Io, empty: EmptyDatabase): Promise<void> {
  if (untold.length === 0) return;
  await onDatabase(patient(io), await empty.start(), async ({ connection }) => {
    const { keepRun } = openImportWriter(connection);
    for (const run of untold) await keepRun(run);
  });
}

function patient({ report }: Io): ConnectOptions {
  return { report, patience: storeLimits.commandReadMilliseconds };
}
