import type { ImportFile, ReadRow } from "../importer.ts";
import { type CsvRow, readCsvColumns, readCsvRows } from "../reading/csv-rows.ts";
import { UnreadableFile } from "../reading/unreadable-file.ts";

export type LeakFile = "entities" | "others" | "officers" | "intermediaries" | "addresses" | "relationships";

/** A row of one of the six files. */
export interface LeakRow extends CsvRow {
  readonly file: LeakFile;
}

export async function* readLeaks(files: readonly ImportFile[]): AsyncGenerator<ReadRow<LeakRow>> {
  for (const file of files) {
    const kind = recogniseFile(file.name, await readCsvColumns(file));
    for await (const read of readCsvRows(file)) {
      if ("refusal" in read) yield read;
      else yield { ...read, row: { ...read.row, file: kind } };
    }
  }
}

/** A cell, or undefined where it is blank or the file has no such column. */
export function cellOf({ cells }: CsvRow, column: string): string | undefined {
  const text = cells.get(column)?.trim() ?? "";
  return text === "" ? undefined : text;
}

/** Which file it is by the columns that only it has. */
function recogniseFile(name: string, columns: readonly string[]): LeakFile {
  const has = (column: string) => columns.includes(column);
  if (has("node_id_start") && has("node_id_end")) return "relationships";
  if (has("node_id") && has("ibcRUC")) return "entities";
  if (has("node_id") && has("jurisdiction")) return "others";
  if (has("node_id") && has("internal_id")) return "intermediaries";
  if (has("node_id") && has("address")) return "addresses";
  if (has("node_id") && has("name")) return "officers";
  const bound = "give the node and relationship files of the Offshore Leaks database";
  throw new UnreadableFile(name, { code: "BAD_HEADER", field: "header", value: "is of none of its files", bound });
}
