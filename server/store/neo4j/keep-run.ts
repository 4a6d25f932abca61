import type { KeptRun } from "../../domain/import-run.ts";
import type { Connection } from "./connection.ts";
import { loadCypher } from "./cypher.ts";
import { formatKeptRun } from "./kept-run-text.ts";
import { write } from "./run.ts";
import { query } from "./write-rows.ts";

const keep = loadCypher("import/keep-run");

/** Remembers an import; what was remembered of the same one before is replaced. */
export async function keepRun(connection: Connection, kept: KeptRun): Promise<void> {
  const { id, run } = kept;
  await write(connection, (transaction) => query(transaction, keep, { id, run, properties: formatKeptRun(kept) }));
}
