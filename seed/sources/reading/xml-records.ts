import { SaxesParser } from "saxes";
import type { ImportContext, ImportFile, Place, ReadRow } from "../importer.ts";
import type { Refusal, RefusalCode } from "../refusal.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** An element as a value: text, or an object of its children and attributes, which a text beside them joins as `$`. */
export type XmlValue = string | { readonly [name: string]: XmlValue | readonly XmlValue[] };

interface OpenElement {
  readonly name: string;
  readonly fields: Map<string, XmlValue[]>;
  text: string;
}

/**
 * The elements of the given names as rows, names without their namespace prefix, attributes as children. One record is
 * in memory at a time. Bytes of a place are counted in characters. Throws UnreadableFile where the file is no XML or
 * has a document type, which may define entities without end.
 */
export async function* readXmlRecords(
  file: ImportFile,
  names: ReadonlySet<string>,
  { lineBytes, depth }: Pick<ImportContext, "lineBytes" | "depth">,
): AsyncGenerator<ReadRow<XmlValue>> {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let rows: ReadRow<XmlValue>[] = [];
  let levels = 0;
  let start: Place = placeOf();
  let characters = 0;
  let fault: Refusal | undefined;
  parser.on("doctype", () => {
    fault ??= refuse("DOCTYPE", "has a document type", "remove the DOCTYPE");
  });
  parser.on("error", (error) => {
    fault ??= refuse("NOT_XML", `is not XML (${error.message})`, "give well-formed XML");
  });
  parser.on("opentag", (tag) => {
    levels += 1;
    if (levels > depth)
      fault ??= refuse("TOO_DEEP", `nests deeper than ${depth} levels`, `nest at most ${depth} levels`);
    const name = localName(tag.name);
    if (open.length === 0 && !names.has(name)) return;
    if (open.length === 0) {
      start = placeOf();
      characters = 0;
    }
    const attributes = Object.entries(tag.attributes).filter(([key]) => !key.startsWith("xml"));
    const fields = new Map(attributes.map(([key, value]): [string, XmlValue[]] => [localName(key), [String(value)]]));
    open.push({ name, fields, text: "" });
  });
  const onText = (text: string) => {
    const element = open.at(-1);
    if (element === undefined) return;
    characters += text.length;
    if (characters <= lineBytes) element.text += text;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", () => {
    levels -= 1;
    const element = open.pop();
    if (element === undefined) return;
    const value = toValue(element);
    const parent = open.at(-1);
    if (parent !== undefined) {
      parent.fields.set(element.name, [...(parent.fields.get(element.name) ?? []), value]);
    } else if (characters > lineBytes) {
      const refusal = refuse("LINE_TOO_LONG", `has ${characters} characters`, `a record has at most ${lineBytes}`);
      rows.push({ place: start, raw: "", refusal });
    } else rows.push({ place: start, raw: JSON.stringify(value), row: value });
  });

  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of file.bytes()) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield* rows;
      rows = [];
      if (fault !== undefined) break;
    }
    if (fault === undefined) parser.close();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    fault = refuse("ENCODING", "is not valid UTF-8", "write the file as UTF-8");
  }
  yield* rows;
  if (fault !== undefined) throw new UnreadableFile(`${file.name} line ${parser.line}`, fault);

  function placeOf(): Place {
    return { file: file.name, line: parser.line, byteOffset: parser.position };
  }
}

function toValue({ fields, text }: OpenElement): XmlValue {
  const said = text.trim();
  if (fields.size === 0) return said;
  const children = [...fields].map(
    ([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values] as const,
  );
  return Object.fromEntries(said === "" ? children : [...children, ["$", said]]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function refuse(code: RefusalCode, value: string, bound: string): Refusal {
  return { code, field: "line", value, bound };
}
