import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toSections } from "../../../../client/text/page-sections.ts";
import { parsePage } from "../../../../client/text/parse-page.ts";
import { importers } from "../../../../seed/sources/all.ts";
import { pageOf } from "../../../../seed/sources/pages.ts";
import { root } from "../../../../server/root.ts";

const paragraph = (text: string) => ({ kind: "paragraph", spans: [{ kind: "text", text }] });

test("a section begins with its name in bold, alone or as a sentence, within a paragraph too", () => {
  const page = "# Tales\n\nBefore.\n\n**Command**\n\n```\nrun\n```\n\n**Left out, and why.** Much. **Traps.** Some.";
  expect(toSections(parsePage(page))).toEqual([
    { id: "", title: "", blocks: [paragraph("Before.")] },
    { id: "command", title: "Command", blocks: [{ kind: "code", text: "run" }] },
    { id: "left-out-and-why", title: "Left out, and why", blocks: [paragraph("Much.")] },
    { id: "traps", title: "Traps", blocks: [paragraph("Some.")] },
  ]);
});

test("bold words in a sentence are no title", () => {
  const page = "**Template**: text.\n\nIt is **not** so.";
  expect(toSections(parsePage(page)).map(({ title, blocks }) => [title, blocks.length])).toEqual([["", 2]]);
});

test.each(importers)("the page of $format has a title and its sections in their order", ({ format }) => {
  const blocks = parsePage(readFileSync(join(root, pageOf(format)), "utf8"));
  expect(blocks[0]?.kind).toBe("title");
  expect(toSections(blocks).map(({ id }) => id.replace(/^left-out-and-why$/, "left-out"))).toEqual([
    ...["where-from", "command", "what-becomes-what", "options", "left-out", "traps", "not-more-than-the-file"],
    "a-refused-row",
  ]);
});
