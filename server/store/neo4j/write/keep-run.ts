import type { KeptRun } from "../../../domain/imports/import-run.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { write } from "../driver/run.ts";
import { formatKeptRun } from "../stored/kept-run-text.ts";
import { query } from "./write-rows.ts";

const keep = loadCypher("import/keep-run");

/** Remembers an import; what was remembered of the same one before is replaced. */
export async function keepRun(connection: Connection, kept: KeptRun): Promise<void> {
  const { id, run } = kept;
  await write(connection, (transaction) => query(transaction, keep, { id, run, properties: formatKeptRun(kept) }));
}
