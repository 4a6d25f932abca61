import type { ManagedTransaction } from "neo4j-driver";
import type { Change } from "../../../domain/imports/import-report.ts";
import type { LedgerEntry, RecordBatch } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { write } from "../driver/run.ts";
import { formatChanges, parseChanges } from "../stored/ledger-text.ts";
import { noteStep } from "./graph-version.ts";
import { compareDatasets, writeDatasets } from "./write-datasets.ts";
import { compareEntities, writeEntities } from "./write-entities.ts";
import type { Transact } from "./write-lock.ts";
import { compareRelationships, writeRelationships } from "./write-relationships.ts";
import { query } from "./write-rows.ts";
import { nameOfImport } from "./write-run.ts";
import { compareSources, writeSources } from "./write-sources.ts";

const findLedgerEntry = loadCypher("import/find-ledger-entry");
const createLedgerEntry = loadCypher("import/create-ledger-entry");

/**
 * Writes a batch and its ledger entry in one transaction. Where the entry is there already, an earlier attempt was
 * committed whose answer was lost: nothing is written and the entry is the answer.
 */
export function writeBatch(transact: Transact, batch: RecordBatch, entry: LedgerEntry): Promise<readonly Change[]> {
  return transact(async (transaction) => {
    const id = `${entry.run}|${entry.batch}`;
    const [committed] = await query<{ changes: string }>(transaction, findLedgerEntry, { id });
    if (committed !== undefined) return parseChanges(committed.changes);
    const changes = await writeRecords(transaction, batch, entry);
    if (changes.some((change) => change !== "unchanged")) {
      const properties = { id, run: entry.run, batch: entry.batch, changes: formatChanges(changes) };
      await query(transaction, createLedgerEntry, { properties });
      await noteStep(transaction, { by: nameOfImport(entry.run), what: [entry.batch, entry.day] });
    }
    return changes;
  });
}

/** What the batch would become. */
export function compareBatch(connection: Connection, batch: RecordBatch): Promise<readonly Change[]> {
  return write(connection, (transaction) => {
    switch (batch.type) {
      case "dataset":
        return compareDatasets(transaction, batch.records);
      case "source":
        return compareSources(transaction, batch.records);
      case "entity":
        return compareEntities(transaction, batch.records);
      case "relationship":
        return compareRelationships(transaction, batch.records);
    }
  });
}

function writeRecords(
  transaction: ManagedTransaction,
  batch: RecordBatch,
  { day }: LedgerEntry,
): Promise<readonly Change[]> {
  switch (batch.type) {
    case "dataset":
      return writeDatasets(transaction, batch.records);
    case "source":
      return writeSources(transaction, batch.records);
    case "entity":
      return writeEntities(transaction, batch.records);
    case "relationship":
      return writeRelationships(transaction, batch.records, day);
  }
}
