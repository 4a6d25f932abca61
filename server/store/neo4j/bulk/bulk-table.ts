import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Columns, ColumnType } from "../stored/stored-columns.ts";
import type { StoredProperties } from "../stored/to-stored.ts";
import { toCells } from "./csv-cell.ts";
import { type CsvFile, openCsvFile } from "./csv-file.ts";

/** Rows of one kind for Neo4j's offline importer: nodes of one label, or relationships. */
export interface BulkTable {
  readonly rows: "nodes" | "relationships";
  /** The label or the type that every row has; absent where a cell says it. */
  readonly name?: string;
  /** Headers of the cells that lead each row. */
  readonly lead?: string;
  readonly columns: Columns;
}

export interface OpenTable {
  /** Adds a row: its leading cells, which need no quotation marks, and its properties. */
  add(properties: StoredProperties, lead: string): void;
  close(): ClosedTable;
}

/** Files by their names in the folder: first the headers, then rows; none where there are no rows. */
export interface ClosedTable {
  readonly table: BulkTable;
  readonly files: readonly string[];
  /** The one of them, if any, whose rows go over several lines: the importer has to read it otherwise. */
  readonly multiline: readonly string[];
  readonly count: number;
  /** Characters of the longest row. */
  readonly longest: number;
}

/** Begins a table in a folder that does not hold it yet. */
export function openBulkTable(folder: string, name: string, table: BulkTable): OpenTable {
  const columns = Object.entries(table.columns).map(([column, type]) => ({ name: column, type }));
  const begun: Record<"plain" | "multiline", { readonly name: string; file?: CsvFile }> = {
    plain: { name: `${name}.csv` },
    multiline: { name: `${name}-multiline.csv` },
  };
  return {
    add(properties, lead) {
      const cells = toCells(columns, properties);
      const row = lead === "" ? cells : cells === "" ? lead : `${lead},${cells}`;
      const part = begun[row.includes("\n") || row.includes("\r") ? "multiline" : "plain"];
      part.file ??= openCsvFile(join(folder, part.name));
      part.file.add(row);
    },
    close() {
      const files = Object.values(begun).flatMap(({ file }) => (file === undefined ? [] : [file]));
      for (const file of files) file.close();
      const header = `${name}-header.csv`;
      writeFileSync(join(folder, header), `${toHeader(table)}\n`, { mode: 0o600 });
      const named = (part: keyof typeof begun) => (begun[part].file === undefined ? [] : [begun[part].name]);
      return {
        table,
        files: files.length === 0 ? [] : [header, ...named("plain"), ...named("multiline")],
        multiline: named("multiline"),
        count: files.reduce((sum, { rows }) => sum + rows, 0),
        longest: Math.max(0, ...files.map(({ longest }) => longest)),
      };
    },
  };
}

const importerTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  texts: "string[]",
  whole: "long",
  number: "double",
  truth: "boolean",
};

/** Nodes are known by their id among those of their label. */
function toHeader({ rows, name, lead, columns }: BulkTable): string {
  const cells = Object.entries(columns).map(([column, type]) =>
    rows === "nodes" && column === "id" ? `id:ID(${name})` : `${column}:${importerTypes[type]}`,
  );
  return [...(lead === undefined ? [] : [lead]), ...cells].join(",");
}
