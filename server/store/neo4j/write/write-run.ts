import type { Change } from "../../../domain/imports/import-report.ts";
import type { ImportRun } from "../../import-writer.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { whole } from "../stored/as-parameters.ts";
import { parseChanges } from "../stored/ledger-text.ts";
import { settleVersion } from "./graph-version.ts";
import type { Transact } from "./write-lock.ts";
import { query } from "./write-rows.ts";

const open = loadCypher("import/open-run");
const listLedger = loadCypher("import/list-ledger");
const close = loadCypher("import/close-run");

/** Opens the run; gives what an interrupted earlier run over the same files committed, by batch. */
export function openRun(transact: Transact, run: ImportRun): Promise<ReadonlyMap<string, readonly Change[]>> {
  return transact(async (transaction) => {
    await query(transaction, open, { id: run.id, properties: { ...run, startedAt: new Date().toISOString() } });
    const entries = await query<{ batch: string; changes: string }>(transaction, listLedger, { run: run.id });
    return new Map(entries.map(({ batch, changes }) => [batch, parseChanges(changes)]));
  });
}

/** Closes the run; the graph gets its next version if anything changed, by it or by one that was cut. Gives its version. */
export function closeRun(
  transact: Transact,
  run: ImportRun,
  counts: Readonly<Record<Change, number>>,
): Promise<string> {
  return transact(async (transaction) => {
    const now = new Date().toISOString();
    const { created, updated, unchanged } = counts;
    const properties = {
      finishedAt: now,
      created: whole(created),
      updated: whole(updated),
      unchanged: whole(unchanged),
    };
    await query(transaction, close, { id: run.id, properties });
    const isChanged = created + updated > 0;
    return settleVersion(transaction, {
      by: nameOfImport(run.id),
      ...(isChanged && { what: [created, updated, unchanged] }),
    });
  });
}

/** What an import is called where it says that it changes the content. */
export function nameOfImport(run: string): string {
  return `import ${run}`;
}
