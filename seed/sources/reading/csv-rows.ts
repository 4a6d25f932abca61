import { TextDecoder } from "node:util";
import { CsvError, parse } from "csv-parse/sync";
import type { ImportFile, Place, ReadRow } from "../importer.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { type CsvEncoding, withSingleBytes } from "./csv-encoding.ts";
import { type CsvRecord, splitCsvRecords } from "./csv-records.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** The cells of one record in their order. */
export interface CsvCells {
  readonly place: Place;
  readonly cells: readonly string[];
}

/** The cells of one record by the names of their columns. */
export interface CsvRow {
  readonly place: Place;
  readonly cells: ReadonlyMap<string, string>;
}

export interface CsvForm {
  readonly encoding?: CsvEncoding | undefined;
  /** Recognised from the first line where it is not given: comma, semicolon or tab. */
  readonly delimiter?: string | undefined;
}

const mostColumns = 500;
const fieldBytes = 65_536;
/** Records that the parser gets at once. */
const batchRecords = 256;

/** The rows of a file whose first line names its columns. A row with more or fewer cells is refused. */
export async function* readCsvRows(file: ImportFile, form: CsvForm = {}): AsyncGenerator<ReadRow<CsvRow>> {
  let columns: readonly string[] | undefined;
  for await (const read of readCsvCells(file, form)) {
    if (columns === undefined) {
      if ("refusal" in read) throw new UnreadableFile(`${file.name} line ${read.place.line}`, read.refusal);
      columns = toColumns(read.row);
    } else if ("refusal" in read) {
      yield read;
    } else {
      const { cells } = read.row;
      const { place, raw } = read;
      if (cells.length !== columns.length) yield { place, raw, refusal: ragged(cells.length, columns.length) };
      else yield { place, raw, row: { place, cells: new Map(columns.map((name, at) => [name, cells[at] ?? ""])) } };
    }
  }
}

/** The names of a file's columns. */
export async function readCsvColumns(file: ImportFile, form: CsvForm = {}): Promise<readonly string[]> {
  for await (const read of readCsvCells(file, form)) {
    if ("refusal" in read) throw new UnreadableFile(`${file.name} line ${read.place.line}`, read.refusal);
    return toColumns(read.row);
  }
  return [];
}

/** The records of a file without a header, each as its cells. */
export async function* readCsvCells(given: ImportFile, form: CsvForm = {}): AsyncGenerator<ReadRow<CsvCells>> {
  const file = withSingleBytes(given, form.encoding ?? "utf-8");
  const delimiter = form.delimiter ?? (await recogniseDelimiter(file));
  const decoder = new TextDecoder(form.encoding === "latin1" ? "latin1" : "utf-8", { fatal: true, ignoreBOM: true });
  let batch: CsvRecord[] = [];
  for await (const record of splitCsvRecords(file, delimiter)) {
    batch.push(record);
    if (batch.length < batchRecords) continue;
    yield* parseBatch(batch, decoder, delimiter);
    batch = [];
  }
  yield* parseBatch(batch, decoder, delimiter);
}

function* parseBatch(
  batch: readonly CsvRecord[],
  decoder: TextDecoder,
  delimiter: string,
): Generator<ReadRow<CsvCells>> {
  const texts = batch.map(({ bytes }) => decode(bytes, decoder));
  const readable = texts.flatMap((text) => (typeof text === "string" ? [text] : []));
  const together = readable.length === texts.length ? parseText(readable.join("\n"), delimiter) : undefined;
  const isWhole = Array.isArray(together) && together.length === batch.length;
  for (const [index, { place, bytes }] of batch.entries()) {
    const text = texts[index] ?? "";
    if (typeof text !== "string") {
      yield { place, raw: new TextDecoder().decode(bytes.subarray(0, 4_096)), refusal: text };
      continue;
    }
    const parsed = isWhole ? together : parseText(text, delimiter);
    const cells = Array.isArray(parsed) ? parsed[isWhole ? index : 0] : undefined;
    if (cells === undefined) yield { place, raw: text, refusal: badQuotes };
    else yield { place, raw: text, ...toRow(place, cells) };
  }
}

function toRow(place: Place, cells: readonly string[]): { readonly row: CsvCells } | { readonly refusal: Refusal } {
  const long = cells.findIndex((cell) => cell.length > fieldBytes);
  if (long === -1) return { row: { place, cells } };
  const value = `has ${cells[long]?.length} characters`;
  return { refusal: { code: "OUT_OF_RANGE", field: `column ${long + 1}`, value, bound: "a field has at most 64 kB" } };
}

/** The records of a text, or undefined where it is no CSV. */
function parseText(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, { delimiter, record_delimiter: "\n", relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

const badQuotes: Refusal = {
  code: "BAD_QUOTES",
  field: "line",
  value: "has a quote where none may stand",
  bound: "quote the whole field and double each quote inside it",
};

function decode(bytes: Uint8Array, decoder: TextDecoder): string | Refusal {
  try {
    const text = decoder.decode(bytes);
    if (!text.includes("\0")) return text;
    return { code: "NUL", field: "line", value: "holds a NUL character", bound: "remove it" };
  } catch {
    const bound = "write the file as UTF-8, or say its encoding";
    return { code: "ENCODING", field: "line", value: "is not valid UTF-8", bound };
  }
}

function ragged(has: number, columns: number): Refusal {
  return { code: "RAGGED_ROW", field: "line", value: `has ${has} cells`, bound: `the file has ${columns} columns` };
}

function toColumns({ place, cells }: CsvCells): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  const where = `${place.file} line ${place.line}`;
  const refuse = (value: string, bound: string) =>
    new UnreadableFile(where, { code: "BAD_HEADER", field: "header", value, bound });
  if (names.length > mostColumns) throw refuse(`has ${names.length} columns`, `give at most ${mostColumns}`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw refuse(`names the column ${excerpt(twice)} twice`, "give each column its own name");
  return names;
}

/** The one of comma, semicolon and tab that stands most often in the first line outside of quotes. */
async function recogniseDelimiter(file: ImportFile): Promise<string> {
  let first = "";
  for await (const chunk of file.bytes()) {
    first += new TextDecoder("latin1").decode(chunk.subarray(0, 1 << 16));
    if (first.includes("\n") || first.length > 1 << 16) break;
  }
  const line = first.replace(/"[^"]*"/g, "").split("\n", 1)[0] ?? "";
  const count = (delimiter: string) => line.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}
