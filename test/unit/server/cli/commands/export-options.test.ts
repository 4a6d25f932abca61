import { expect, test } from "vitest";
import { parseExportOptions } from "../../../../../server/cli/commands/export-options.ts";
import { linchpin } from "../../../../../server/exports/linchpin/linchpin.ts";
import { pathQuestion } from "../../../../support/graphs/path-question.ts";

const typed = (...more: readonly string[]) => ["--format", "linchpin", "-o", "graph.jsonl", ...more];

test("without a scope the whole graph goes out", () => {
  expect(parseExportOptions(typed())).toEqual({
    format: linchpin,
    scope: { of: "graph" },
    output: { as: "file", path: "graph.jsonl" },
    form: "text",
  });
});

test.each([
  [["--dataset", "d"], { of: "dataset", dataset: "d" }],
  [["--ids", "ana, acme,ana"], { of: "ids", ids: ["ana", "acme"] }],
  [["--question", '{"entities": ["ana"]}'], { of: "ids", ids: ["ana"] }],
  [
    ["--question", '{"paths": {"from": ["ana"], "to": ["acme"]}}'],
    { of: "answer", question: pathQuestion("ana", "acme") },
  ],
])("%j is a scope of its own", (options, scope) => {
  expect(parseExportOptions(typed(...options)).scope).toEqual(scope);
});

test("a name that ends in .zip means a zip, and --json an answer for machines", () => {
  const { output, form } = parseExportOptions(["--format", "linchpin", "--output", "out.zip", "--json"]);
  expect({ output, form }).toEqual({ output: { as: "zip", path: "out.zip" }, form: "json" });
});

test.each([
  [["-o", "a"], "The format is missing: give --format with one of linchpin."],
  [["--format", "parquet", "-o", "a"], "There is no format parquet: give one of linchpin."],
  [["--format", "linchpin"], "Where to is missing: give -o FILE."],
  [["--format", "linchpin", "-o", ""], "Where to is missing: give -o FILE."],
  [typed("--dataset", "d", "--ids", "a"), "Give one of --dataset, --question and --ids, not --dataset and --ids."],
  [
    typed("--dataset", "d", "--ids", "a", "--question", "{}"),
    "Give one of --dataset, --question and --ids, not --dataset and --question and --ids.",
  ],
  [typed("--ids", "a,,b"), '--ids "" cannot be an id: an id has 1 to 200 characters and no control characters.'],
])("%j is refused", (args, message) => {
  expect(() => parseExportOptions(args)).toThrow(message);
});
