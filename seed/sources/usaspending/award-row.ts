import type { ImportFile, ReadRow } from "../importer.ts";
import { type CsvRow, readCsvColumns, readCsvRows } from "../reading/csv-rows.ts";
import { type AwardFile, recogniseFile } from "./columns.ts";

/** A row of one of the three files. */
export interface AwardRow extends CsvRow {
  readonly file: AwardFile;
}

export async function* readAwards(files: readonly ImportFile[]): AsyncGenerator<ReadRow<AwardRow>> {
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

/**
 * A date as ISO 8601. The files have ISO dates, with a time or without; those that went through a spreadsheet have
 * `12/22/17`, month first. Anything else is given as it is, for the checks to refuse.
 */
export function toDate(text: string | undefined): string | undefined {
  const day = text?.split(/[ T]/, 1)[0];
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(day ?? "");
  if (parts === null) return day;
  const [, month = "", date = "", year = ""] = parts;
  const century = Number(year) < 50 ? "20" : "19";
  return `${year.length === 2 ? century + year : year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}
