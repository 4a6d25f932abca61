import { createHash } from "node:crypto";
import type { ManagedTransaction } from "neo4j-driver";
import type { Change } from "../../../domain/imports/import-report.ts";
import type { ImportRun } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { write } from "../driver/run.ts";
import { whole } from "../stored/as-parameters.ts";
import { parseChanges } from "../stored/ledger-text.ts";
import { query } from "./write-rows.ts";

const open = loadCypher("import/open-run");
const listLedger = loadCypher("import/list-ledger");
const close = loadCypher("import/close-run");
const getGraphVersion = loadCypher("import/get-graph-version");
const setGraphVersion = loadCypher("import/set-graph-version");

/** Opens the run; gives what an interrupted earlier run over the same files committed, by batch. */
export function openRun(connection: Connection, run: ImportRun): Promise<ReadonlyMap<string, readonly Change[]>> {
  return write(connection, async (transaction) => {
    await query(transaction, open, { id: run.id, properties: { ...run, startedAt: new Date().toISOString() } });
    const entries = await query<{ batch: string; changes: string }>(transaction, listLedger, { run: run.id });
    return new Map(entries.map(({ batch, changes }) => [batch, parseChanges(changes)]));
  });
}

/** Closes the run; the graph gets its next version if anything changed. Gives the version that it then has. */
export function closeRun(
  connection: Connection,
  run: ImportRun,
  counts: Readonly<Record<Change, number>>,
): Promise<string> {
  return write(connection, async (transaction) => {
    const now = new Date().toISOString();
    const { created, updated, unchanged } = counts;
    const properties = {
      finishedAt: now,
      created: whole(created),
      updated: whole(updated),
      unchanged: whole(unchanged),
    };
    await query(transaction, close, { id: run.id, properties });
    return advanceVersion(transaction, created + updated === 0 ? undefined : [run.id, created, updated, unchanged]);
  });
}

/** Gives the graph its next version, made from its last and from what changed it, if anything did; gives the version. */
export async function advanceVersion(
  transaction: ManagedTransaction,
  change: readonly (string | number)[] | undefined,
): Promise<string> {
  const [graph] = await query<{ version: string | null }>(transaction, getGraphVersion, {});
  const previous = graph?.version ?? "empty";
  if (change === undefined) return previous;
  const text = JSON.stringify([previous, ...change]);
  const version = createHash("sha256").update(text).digest("hex").slice(0, 12);
  await query(transaction, setGraphVersion, { version, loadedAt: new Date().toISOString() });
  return version;
}
