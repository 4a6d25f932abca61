import type { ImportContext, ImportFile, ReadRow } from "../importer.ts";
import { ownName } from "../making/own-name.ts";
import { readCsvRows } from "../reading/csv-rows.ts";
import { isObject, type JsonObject } from "../reading/json-fields.ts";
import { readJsonValues } from "../reading/json-values.ts";
import { readXmlRecords } from "../reading/xml-records.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { nestColumns, valuesAt } from "./gleif-value.ts";

/** A row of one of the three files that GLEIF publishes: who is who, who owns whom, why a parent is not named. */
export type GleifRow = {
  readonly part: "record" | "relationship" | "exception";
  readonly value: JsonObject;
  /** The file and line, for what has no id of its own. */
  readonly locator: string;
};

const elements = new Set(["LEIRecord", "RelationshipRecord", "Exception"]);

/** The rows of a file, whose form its first character tells and whose part each row's own names. */
export async function* readGleif(file: ImportFile, context: ImportContext): AsyncGenerator<ReadRow<GleifRow>> {
  for await (const read of readValues(file, context)) {
    if ("refusal" in read) yield read;
    else {
      const { place, raw } = read;
      yield { place, raw, ...toRow(read.row, `${ownName(place.file)}#${place.line}`) };
    }
  }
}

async function* readValues(file: ImportFile, context: ImportContext): AsyncGenerator<ReadRow<unknown>> {
  const first = await firstCharacter(file);
  if (first === "<") yield* readXmlRecords(file, elements, context);
  else if (first === "{" || first === "[") yield* readJsonValues(file, context, "wrapped");
  else {
    for await (const { place, raw, ...read } of readCsvRows(file)) {
      yield { place, raw, ...("refusal" in read ? read : { row: nestColumns(read.row.cells) }) };
    }
  }
}

function toRow(value: unknown, locator: string): { readonly row: GleifRow } | { readonly refusal: Refusal } {
  const [unwrapped = value] = valuesAt(value, "RelationshipRecord");
  if (!isObject(unwrapped)) return { refusal: foreign(excerpt(value)) };
  const has = (name: string) => Object.hasOwn(unwrapped, name);
  if (has("Relationship")) return { row: { part: "relationship", value: unwrapped, locator } };
  if (has("ExceptionCategory") || has("Exception")) return { row: { part: "exception", value: unwrapped, locator } };
  if (has("LEI") && has("Entity")) return { row: { part: "record", value: unwrapped, locator } };
  return { refusal: foreign(`an object of ${Object.keys(unwrapped).slice(0, 5).join(", ")}`) };
}

function foreign(value: string): Refusal {
  const bound = "give a record, a relationship or a reporting exception of GLEIF";
  return { code: "UNKNOWN_KEY", field: "line", value: `is ${value}`, bound };
}

/** The first character that is neither white space nor a byte order mark. */
async function firstCharacter(file: ImportFile): Promise<string | undefined> {
  for await (const chunk of file.bytes()) {
    const text = new TextDecoder("latin1").decode(chunk).replace(/^ï»¿/, "").trimStart();
    if (text !== "") return text[0];
  }
  return undefined;
}
