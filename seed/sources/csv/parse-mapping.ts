import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { UnreadableFile } from "../reading/unreadable-file.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { checkMapping } from "./check-mapping.ts";
import type { Mapping } from "./mapping.ts";
import { mappingShape } from "./mapping-shape.ts";

/** A mapping with the way to name a place in it. */
export interface ParsedMapping {
  readonly mapping: Mapping;
  /** The error for a refusal whose `field` is a path in the mapping: it names the line. */
  fault(refusal: Refusal): UnreadableFile;
}

/** Anchors may not be used to make a small mapping large. */
const mostAliases = 100;

/** What the command may say of files of which the mapping does not. */
const fileOptions = ["encoding", "delimiter", "decimal", "dates"] as const;

/**
 * The mapping of a YAML 1.2 text, so JSON too. Options of the command fill in how files are written where the mapping
 * does not say. Throws UnreadableFile on the first mistake, named with its line.
 */
export function parseMapping(text: string | undefined, options: Readonly<Record<string, string>> = {}): ParsedMapping {
  if (text === undefined) {
    const bound = "give --mapping FILE, which says what the columns mean";
    throw new UnreadableFile("csv", { code: "BAD_MAPPING", field: "--mapping", value: "is missing", bound });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2" });
  const [error] = document.errors;
  if (error !== undefined) {
    const value = `is not YAML (${error.message.split("\n", 1)[0]?.replace(/ at line.*$/, "")})`;
    const refusal: Refusal = { code: "BAD_MAPPING", field: "mapping", value, bound: "write it as YAML 1.2 or JSON" };
    throw new UnreadableFile(`mapping line ${error.linePos?.[0].line ?? 1}`, refusal);
  }
  const fault = (refusal: Refusal) =>
    new UnreadableFile(`mapping line ${lineOf(document, lines, refusal.field)}`, refusal);
  const value: unknown = document.toJS({ maxAliasCount: mostAliases });
  const wrong = mappingShape(value, "line") ?? checkMapping(value as Mapping);
  if (wrong !== undefined) throw fault({ ...wrong, code: "BAD_MAPPING" });
  const given = fileOptions.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]]));
  const { files, ...rest } = value as Mapping;
  const mapping = { ...rest, files: files.map((file) => ({ ...Object.fromEntries(given), ...file })) };
  const wrongOption = mappingShape(mapping, "line") ?? checkMapping(mapping);
  if (wrongOption === undefined) return { mapping, fault };
  const field = `--${wrongOption.field.split(".").at(-1)}`;
  throw new UnreadableFile("csv", { ...wrongOption, code: "BAD_MAPPING", field });
}

/** The column that a mapping needs and a file lacks, said at the place that needs it. */
export function missingColumn(field: string, column: string, has: readonly string[]): Refusal {
  const value = `names the column ${excerpt(column)}, which the file does not have`;
  return { code: "BAD_MAPPING", field, value, bound: `its columns are ${has.join(", ")}` };
}

/** The line of the deepest part of a path such as `files[0].entities[1].kind` that the document has. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: string): number {
  const keys = path.split(/[.[\]]+/).flatMap((part) => (part === "" ? [] : [/^\d+$/.test(part) ? Number(part) : part]));
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
