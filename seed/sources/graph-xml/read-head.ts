import { SaxesParser } from "saxes";
import type { ImportFile } from "../importer.ts";

/** An element that stands before the first node, with its text. */
export interface HeadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: string;
  text: string;
}

/** Elements of a head that are kept: more is no file of this kind. */
const mostElements = 5_000;

/** The elements of a file up to its first node or edge: what its keys and its graph say of all that follows. */
export async function readHead(file: ImportFile): Promise<readonly HeadElement[]> {
  const parser = new SaxesParser();
  const found: HeadElement[] = [];
  const open: HeadElement[] = [];
  let isOver = false;
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.slice(name.indexOf(":") + 1);
    if (local === "node" || local === "edge" || found.length >= mostElements) isOver = true;
    if (isOver) return;
    const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    const parent = open.at(-1)?.name ?? "";
    const element = { name: local, attributes: Object.fromEntries(texts), parent, text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined && element.text.length < 10_000) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  // What is no XML the reading of the rows refuses, with its line.
  parser.on("error", () => {
    isOver = true;
  });
  parser.on("doctype", () => {
    isOver = true;
  });
  const decoder = new TextDecoder();
  for await (const chunk of file.bytes()) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (isOver) break;
  }
  return found;
}
