import { expect, test } from "vitest";
import { listFormats } from "../../../../../seed/sources/list-formats.ts";
import { importCommand } from "../../../../../server/cli/commands/import.ts";
import { importOptions, toFieldName, toFormWords } from "../../../../../server/domain/imports/import-options.ts";

test("the command line has every option of the list", () => {
  const missing = importOptions.filter(({ name }) => !importCommand.usage.includes(`--${name}`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test("an option names only formats that there are, and words only where it takes one", () => {
  const formats = new Set(listFormats().map(({ format }) => format));
  expect(importOptions.flatMap((option) => (option.formats ?? []).filter((one) => !formats.has(one)))).toEqual([]);
  expect(importOptions.filter(({ form, words }) => (form === "word") !== (words !== undefined))).toEqual([]);
});

test("a form writes an option without its dashes", () => {
  expect(["dataset", "max-rejects", "dry-run"].map(toFieldName)).toEqual(["dataset", "maxRejects", "dryRun"]);
});

test("a sentence for the command line is worded for a form, but for flags that it does not have", () => {
  expect(toFormWords("Give --max-rejects or --format; --json is no field, and a -- b neither.")).toBe(
    "Give `maxRejects` or `format`; --json is no field, and a -- b neither.",
  );
});

test("each format says in a sentence what it takes", () => {
  expect(listFormats().filter(({ takes }) => !/^\S.*\.$/.test(takes))).toEqual([]);
});
