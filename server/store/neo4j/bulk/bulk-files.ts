import { mkdirSync } from "node:fs";
import { storedColumns } from "../stored/stored-columns.ts";
import type { StoredProperties } from "../stored/to-stored.ts";
import { type BulkTable, type ClosedTable, type OpenTable, openBulkTable } from "./bulk-table.ts";

/** All that an import writes, as files for Neo4j's offline importer. */
export interface BulkInput {
  readonly folder: string;
  readonly tables: readonly ClosedTable[];
}

/** Every kind of row; ids are those of their label. */
const tables = {
  datasets: { rows: "nodes", name: "Dataset", columns: storedColumns.dataset },
  sources: { rows: "nodes", name: "Source", columns: storedColumns.source },
  entities: { rows: "nodes", name: "Entity", lead: ":LABEL", columns: storedColumns.entity },
  contributions: { rows: "nodes", name: "Contribution", columns: storedColumns.contribution },
  evidence: { rows: "nodes", name: "Evidence", columns: storedColumns.evidence },
  claims: {
    rows: "relationships",
    lead: ":START_ID(Entity),:END_ID(Entity),:TYPE",
    columns: storedColumns.relationship,
  },
  citations: { rows: "relationships", name: "FROM", lead: ":START_ID(Evidence),:END_ID(Source)", columns: {} },
} as const satisfies Readonly<Record<string, BulkTable>>;

export type TableName = keyof typeof tables;

export interface BulkFiles {
  /** Adds a row: its properties, and the cells that lead it in this table. */
  add(table: TableName, properties: StoredProperties, lead?: string): void;
  close(): BulkInput;
}

/** Begins the files in a folder that holds none of them. */
export function openBulkFiles(folder: string): BulkFiles {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const open = new Map(
    Object.entries<BulkTable>(tables).map(([name, table]): [string, OpenTable] => [
      name,
      openBulkTable(folder, name, table),
    ]),
  );
  return {
    add(table, properties, lead = "") {
      open.get(table)?.add(properties, lead);
    },
    close: () => ({
      folder,
      tables: [...open.values()].map((table) => table.close()).filter(({ count }) => count > 0),
    }),
  };
}
