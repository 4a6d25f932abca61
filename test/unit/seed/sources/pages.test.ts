import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { importers } from "../../../../seed/sources/all.ts";
import { pageOf } from "../../../../seed/sources/pages.ts";
import { importCommand } from "../../../../server/cli/commands/import.ts";
import { LinchpinError } from "../../../../server/errors.ts";
import { root } from "../../../../server/root.ts";
import { sourceFiles } from "../../../support/files/source-files.ts";

const pages = importers.map(({ format, defaults }) => ({ format, defaults, text: readPage(format) }));
const commands = pages.flatMap(({ format, text }) =>
  [...text.matchAll(/^npm run linchpin -- import (.+)$/gm)].map(([, line = ""]) => ({ format, line })),
);

function readPage(format: string): string {
  return readFileSync(join(root, pageOf(format)), "utf8");
}

test.each(pages)("$format has a page of at most sixty lines, in recipe form", ({ text }) => {
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  const parts = [
    "Where from",
    "Command",
    "What becomes what",
    "Options",
    "Left out",
    "Traps",
    "Not more than the file",
    "A refused row",
  ];
  expect(parts.filter((part) => !text.includes(`**${part}`))).toEqual([]);
});

test.each(pages)(
  "the page of $format states the tier, the status and the licence that hold unless more is said",
  ({ defaults, text }) => {
    const words = defaults === undefined ? [] : [defaults.tier, defaults.status, defaults.licence];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  },
);

test("each page shows a command of its format", () => {
  const shown = new Set(commands.map(({ line }) => /--format (\S+)/.exec(line)?.[1]));
  expect(importers.map(({ format }) => format).filter((format) => !shown.has(format))).toEqual([]);
});

test.each(commands)("the command parses: import $line", async ({ line }) => {
  const reached = new Error("the database would be opened now");
  const io = {
    get env(): never {
      throw reached;
    },
    print: () => undefined,
    report: () => undefined,
    signal: new AbortController().signal,
  };
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const outcome: unknown = await Promise.resolve()
    .then(() => importCommand.run(args, io))
    .catch((error: unknown) => error);
  // A mapping is read before the database is asked for, and the one of the example is nowhere.
  const isMapping = outcome instanceof LinchpinError && outcome.message.includes("mapping cannot be read");
  expect(outcome === reached || isMapping || outcome).toBe(true);
});

test.each(pages)("each option that the page of $format names exists", ({ text }) => {
  const usage = new Set(importCommand.usage.match(/--[a-z-]+/g));
  const named = [...new Set(text.match(/--[a-z]+(-[a-z]+)*/g))];
  expect(named.filter((option) => !usage.has(option))).toEqual([]);
});

test.each(pages)(
  "the refused row that the page of $format shows is worded as the code words it",
  ({ format, text }) => {
    const code = sourceFiles(["seed"], [".ts"]).map(({ path }) => readFileSync(path, "utf8"));
    const rows = [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
      ([, row = ""]) => JSON.parse(row) as Record<string, string>,
    );
    expect(rows.length).toBe(format === "linchpin" ? 0 : 1);
    for (const { code: word = "", message = "" } of rows) {
      const bound = message.split("; ").at(-1) ?? "";
      expect([word, code.some((one) => one.includes(`"${word}"`))]).toEqual([word, true]);
      expect([bound, code.some((one) => one.includes(bound))]).toEqual([bound, true]);
    }
  },
);

test.each(pages)("each file that the page of $format links to exists", ({ format, text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = ""]) => link);
  const folder = dirname(join(root, pageOf(format)));
  expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
});
