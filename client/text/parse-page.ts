import { type PageSpan, parseSpans } from "./parse-spans.ts";

/** A part of a page that explains something: what Markdown says with blank lines, marks at line ends and fences. */
export type PageBlock =
  | { readonly kind: "title"; readonly spans: readonly PageSpan[] }
  | { readonly kind: "paragraph"; readonly spans: readonly PageSpan[] }
  | { readonly kind: "list"; readonly entries: readonly (readonly PageSpan[])[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "table"; readonly head: TableRow; readonly rows: readonly TableRow[] };

export type TableRow = readonly (readonly PageSpan[])[];

const entry = /^- /;
const tableLine = /^\|.*\|\s*$/;
const ruler = /^\|[\s:|-]+\|\s*$/;
/** What ends the paragraph before it. */
const opening = /^(```|- |# |\|.*\|\s*$|\s*$)/;

/**
 * The blocks of a page in the Markdown that the project writes its pages in: one title, paragraphs, flat lists, fenced
 * code and tables. What it does not know stays as text: nothing is lost, and nothing becomes markup.
 */
export function parsePage(text: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  for (let lines = text.split(/\r?\n/); lines.length > 0; ) {
    const [block, length] = firstBlock(lines);
    if (block !== undefined) blocks.push(block);
    lines = lines.slice(length);
  }
  return blocks;
}

/** The block that the lines begin with, and how many of them it takes; none of a blank line. */
function firstBlock(lines: readonly string[]): readonly [PageBlock | undefined, number] {
  const [line = "", second = ""] = lines;
  if (line.trim() === "") return [undefined, 1];
  if (line.startsWith("```")) return takeCode(lines);
  if (line.startsWith("# ")) return [{ kind: "title", spans: parseSpans(line.slice(2)) }, 1];
  if (entry.test(line)) return takeList(lines);
  if (tableLine.test(line) && ruler.test(second)) return takeTable(lines);
  const length = 1 + countWhile(lines.slice(1), (next) => !opening.test(next));
  return [{ kind: "paragraph", spans: parseSpans(lines.slice(0, length).join(" ")) }, length];
}

function takeCode(lines: readonly string[]): readonly [PageBlock, number] {
  const length = countWhile(lines.slice(1), (line) => !line.startsWith("```"));
  return [{ kind: "code", text: lines.slice(1, length + 1).join("\n") }, length + 2];
}

function takeList(lines: readonly string[]): readonly [PageBlock, number] {
  const length = countWhile(lines, (line) => entry.test(line) || /^ {2}\S/.test(line));
  const entries = lines.slice(0, length).join("\n").slice(2).split("\n- ");
  return [{ kind: "list", entries: entries.map((one) => parseSpans(one.replaceAll("\n  ", " "))) }, length];
}

function takeTable(lines: readonly string[]): readonly [PageBlock, number] {
  const length = countWhile(lines, (line) => tableLine.test(line));
  const [head = [], , ...rows] = lines.slice(0, length).map(toCells);
  return [{ kind: "table", head, rows }, length];
}

function toCells(line: string): TableRow {
  const cells = line.trim().slice(1, -1).split("|");
  return cells.map((cell) => parseSpans(cell.trim()));
}

function countWhile<T>(values: readonly T[], test: (value: T) => boolean): number {
  const end = values.findIndex((value) => !test(value));
  return end === -1 ? values.length : end;
}
