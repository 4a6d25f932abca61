import type { ImportContext, ImportFile, Place } from "../importer.ts";
import { readCsvRows } from "../reading/csv-rows.ts";
import type { Refusal } from "../refusal.ts";
import type { Published } from "./published.ts";
import { type Statement, type StatementRow, toStatement } from "./statement.ts";
import { toToldRow } from "./to-told-row.ts";

/** A row of the table on its way through the sorting. */
type Sorted = { readonly place: Place; readonly raw: string } & StatementRow;

/**
 * The things of `statements.csv`, which tells them a claim a row. The rows of a thing need not stand together, so they
 * are sorted by its id; the last of them gives the thing, the others are pieces of it. Memory holds one thing.
 */
export async function* readStatements(file: ImportFile, context: ImportContext): AsyncGenerator<Published> {
  let thing: OpenThing | undefined;
  for await (const line of context.sortLines(toLines(file))) {
    const { place, raw, ...row } = fromLine(line);
    if (!("statement" in row)) {
      yield "refusal" in row ? { place, raw, refusal: row.refusal } : { place, raw, piece: "candidate" };
      continue;
    }
    const { statement } = row;
    if (thing !== undefined && thing.id !== statement.thing) {
      yield close(thing, context);
      thing = undefined;
    } else if (thing !== undefined) {
      yield { place: thing.place, raw: thing.raw, piece: "statement" };
    }
    thing = take(thing, { place, raw, statement }, context);
  }
  if (thing !== undefined) yield close(thing, context);
}

interface OpenThing {
  readonly id: string;
  readonly statements: Statement[];
  readonly length: number;
  /** Of its last row so far. */
  readonly place: Place;
  readonly raw: string;
}

/** The thing with one more statement; beyond the bound of a line only its length is kept. */
function take(
  thing: OpenThing | undefined,
  { place, raw, statement }: { readonly place: Place; readonly raw: string; readonly statement: Statement },
  { lineBytes }: ImportContext,
): OpenThing {
  const statements = thing?.statements ?? [];
  const length = (thing?.length ?? 0) + raw.length;
  if (length <= lineBytes) statements.push(statement);
  return { id: statement.thing, statements, length, place, raw };
}

function close({ statements, length, place, raw, id }: OpenThing, { lineBytes }: ImportContext): Published {
  if (length <= lineBytes) return { place, raw, told: toToldRow(statements, place) };
  const bound = `a thing has at most ${lineBytes}`;
  const value = `has statements of ${length} bytes about ${id.slice(0, 60)}`;
  const refusal: Refusal = { code: "LINE_TOO_LONG", field: "line", value, bound };
  return { place, raw, refusal };
}

/** The rows as lines that sort by thing and then as they stood; what is about no thing comes first. */
async function* toLines(file: ImportFile): AsyncGenerator<string> {
  let number = 0;
  for await (const { place, raw, ...read } of readCsvRows(file)) {
    const row: StatementRow = "refusal" in read ? { refusal: read.refusal } : toStatement(read.row.cells);
    const key = "statement" in row ? JSON.stringify(row.statement.thing) : "";
    yield [key, String(number).padStart(12, "0"), JSON.stringify({ place, raw, ...row })].join("\t");
    number += 1;
  }
}

function fromLine(line: string): Sorted {
  return JSON.parse(line.slice(line.indexOf("\t", line.indexOf("\t") + 1) + 1)) as Sorted;
}
