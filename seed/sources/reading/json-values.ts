import type { ImportContext, ImportFile, Place, ReadRow } from "../importer.ts";
import type { Refusal } from "../refusal.ts";
import { guardJson } from "./json-guard.ts";
import { splitJsonList } from "./json-list.ts";
import { readLines } from "./text-lines.ts";

const byteOrderMark = "\uFEFF";
const opensList = 0x5b;

/**
 * The values of a JSON file as rows, one value in memory at a time. `listed`: members of one list, or one value a
 * line where the file does not begin with `[`. `wrapped`: as well the members of the lists that stand in one object
 * (`{"records": [ … ]}`).
 */
export async function* readJsonValues(
  file: ImportFile,
  { lineBytes, depth }: Pick<ImportContext, "lineBytes" | "depth">,
  layout: "listed" | "wrapped" = "listed",
): AsyncGenerator<ReadRow<unknown>> {
  if (layout === "wrapped" || (await firstByte(file)) === opensList) {
    for await (const value of splitJsonList(file, { lineBytes, layout })) {
      if ("refusal" in value) yield value;
      else yield { place: value.place, raw: value.text, ...parseValue(value.text, depth) };
    }
    return;
  }
  for await (const line of readLines(file, lineBytes)) {
    if ("refusal" in line) {
      yield line;
      continue;
    }
    const text = isFirst(line.place) && line.text.startsWith(byteOrderMark) ? line.text.slice(1) : line.text;
    if (text.trim() !== "") yield { place: line.place, raw: text, ...parseValue(text, depth) };
  }
}

function parseValue(text: string, depth: number): { readonly row: unknown } | { readonly refusal: Refusal } {
  try {
    const row: unknown = JSON.parse(text);
    const refusal = guardJson(text, row, depth);
    return refusal === undefined ? { row } : { refusal };
  } catch (error) {
    const value = `is not JSON (${error instanceof Error ? error.message : String(error)})`;
    return { refusal: { code: "NOT_JSON", field: "line", value, bound: "give whole JSON values" } };
  }
}

/** The first byte that is neither white space nor a byte order mark. */
async function firstByte(file: ImportFile): Promise<number | undefined> {
  for await (const chunk of file.bytes()) {
    const found = chunk.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isFirst({ line }: Place): boolean {
  return line === 1;
}
