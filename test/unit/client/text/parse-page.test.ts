import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type PageBlock, parsePage } from "../../../../client/text/parse-page.ts";
import { type PageSpan, plainText } from "../../../../client/text/parse-spans.ts";
import { importers } from "../../../../seed/sources/all.ts";
import { pageOf } from "../../../../seed/sources/pages.ts";
import { root } from "../../../../server/root.ts";

const text = (words: string) => [{ kind: "text", text: words }] as const;

test("a page is its title, paragraphs, lists, code and tables, each line in its block", () => {
  const page = [
    "# Tales",
    "",
    "One line",
    "and the next.",
    "- a",
    "- b",
    "  and on",
    "",
    "```json",
    "{",
    "",
    "}",
    "```",
    "After it.",
    "",
    "| row | becomes |",
    "| --- | :-: |",
    "| person | PERSON |",
  ].join("\n");
  expect(parsePage(page)).toEqual([
    { kind: "title", spans: text("Tales") },
    { kind: "paragraph", spans: text("One line and the next.") },
    { kind: "list", entries: [text("a"), text("b and on")] },
    { kind: "code", text: "{\n\n}" },
    { kind: "paragraph", spans: text("After it.") },
    { kind: "table", head: [text("row"), text("becomes")], rows: [[text("person"), text("PERSON")]] },
  ] satisfies PageBlock[]);
});

test("a fence that nobody closes takes the rest, and markup stays text", () => {
  expect(parsePage('<img src=x onerror="alert(1)">\n```\nopen')).toEqual([
    { kind: "paragraph", spans: text('<img src=x onerror="alert(1)">') },
    { kind: "code", text: "open" },
  ]);
  expect(parsePage("")).toEqual([]);
});

const pages = importers.map(({ format }) => ({ format, page: readFileSync(join(root, pageOf(format)), "utf8") }));

/** All words of a block, code included. */
function wordsOf(block: PageBlock): string {
  switch (block.kind) {
    case "code":
      return block.text;
    case "list":
      return block.entries.map(plainText).join("\n");
    case "table":
      return [block.head, ...block.rows].map((row) => row.map(plainText).join("\n")).join("\n");
    default:
      return plainText(block.spans);
  }
}

test.each(pages)("of the page of $format no word is lost", ({ page }) => {
  const words = (some: string) => some.match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = page.replace(/^```\w+$/gm, "").replace(/\]\([^)]*\)/g, "");
  expect(words(parsePage(page).map(wordsOf).join("\n"))).toEqual(words(known));
});

test.each(pages)("the page of $format holds no mark that is not understood", ({ page }) => {
  const blocks = parsePage(page);
  const running = blocks.flatMap(piecesOf).flatMap((piece) => (piece.kind === "text" ? [piece.text] : []));
  expect(running.filter((words) => /\*\*|`|\]\(|^\||^#|^\s*- /.test(words))).toEqual([]);
  const ragged = blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.filter((row) => row.length !== block.head.length) : [],
  );
  expect(ragged).toEqual([]);
});

/** The pieces of running text of a block, none of them inside another. */
function piecesOf(block: PageBlock): readonly PageSpan[] {
  switch (block.kind) {
    case "code":
      return [];
    case "list":
      return block.entries.flat().flatMap(flatten);
    case "table":
      return [block.head, ...block.rows].flat(2).flatMap(flatten);
    default:
      return block.spans.flatMap(flatten);
  }
}

function flatten(span: PageSpan): readonly PageSpan[] {
  return "spans" in span ? span.spans.flatMap(flatten) : [span];
}
