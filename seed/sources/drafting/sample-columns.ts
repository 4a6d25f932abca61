import type { ImportFile } from "../importer.ts";
import { type CsvForm, readCsvColumns, readCsvRows } from "../reading/csv-rows.ts";

/** What was seen of a column. */
export interface ColumnSample {
  readonly name: string;
  /** The cells that are not blank, trimmed, each once, of at most so many as are kept. */
  readonly values: readonly string[];
  readonly filled: number;
  /** Whether no two rows seen have the same cell. */
  readonly isUnique: boolean;
}

/** What was seen of a file. */
export interface FileSample {
  readonly name: string;
  /** Set where it is not UTF-8. */
  readonly encoding?: "latin1";
  readonly rows: number;
  /** Whether all rows were seen. */
  readonly isWhole: boolean;
  readonly columns: readonly ColumnSample[];
}

/** Rows that are looked at: enough to see how dates and numbers are written, at a cost that does not grow with the file. */
const mostRows = 20_000;
/** Distinct cells that are kept of a column. */
const mostValues = 2_000;

/** Looks at the columns of a file by its first rows. Throws UnreadableFile where its header cannot be read. */
export async function sampleColumns(file: ImportFile, form: CsvForm = {}): Promise<FileSample> {
  const asGiven = await sample(file, form);
  return asGiven === "not UTF-8"
    ? { ...((await sample(file, { ...form, encoding: "latin1" })) as FileSample), encoding: "latin1" }
    : asGiven;
}

async function sample(file: ImportFile, form: CsvForm): Promise<FileSample | "not UTF-8"> {
  const names = await readCsvColumns(file, form);
  const seen = names.map((name) => ({ name, values: new Set<string>(), filled: 0, isUnique: true }));
  let rows = 0;
  for await (const read of readCsvRows(file, form)) {
    if (rows === mostRows) return { name: file.name, rows, isWhole: false, columns: seen.map(toSample) };
    rows += 1;
    if ("refusal" in read) {
      if (read.refusal.code === "ENCODING" && form.encoding === undefined) return "not UTF-8";
      continue;
    }
    for (const column of seen) {
      const cell = (read.row.cells.get(column.name) ?? "").trim();
      if (cell === "") continue;
      column.filled += 1;
      if (column.values.has(cell)) column.isUnique = false;
      else if (column.values.size < mostValues) column.values.add(cell);
    }
  }
  return { name: file.name, rows, isWhole: true, columns: seen.map(toSample) };
}

function toSample({ values, ...rest }: Omit<ColumnSample, "values"> & { values: ReadonlySet<string> }): ColumnSample {
  return { ...rest, values: [...values] };
}
