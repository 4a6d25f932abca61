import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { wordImport } from "../../../../server/cli/word-import.ts";
import { fileMaker, textOf } from "../../../support/import-file.ts";
import { firm, inventedGraph, owns, person } from "../../../support/invented-graph.ts";
import { rememberingWriter } from "../../../support/remembering-writer.ts";

const file = fileMaker();
const text = textOf(inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40)));
const request = { format: "linchpin", mode: "write" } as const;

test("the report of an import counts rows by file and records by type", async () => {
  const report = await importFiles({ ...request, files: [file(text, "acme.jsonl")] }, rememberingWriter());
  expect(wordImport(report)).toEqual([
    "acme.jsonl: 5 read, 5 created, 0 updated, 0 unchanged, 0 duplicate, 0 rejected",
    "  dataset: 1 created, 0 updated, 0 unchanged",
    "  source: 1 created, 0 updated, 0 unchanged",
    "  entity: 2 created, 0 updated, 0 unchanged",
    "  relationship: 1 created, 0 updated, 0 unchanged",
    "5 changes in 5 rows. The graph is at version version.",
  ]);
});

test("the report of a refused file says where, what and that nothing was written", async () => {
  const broken = text.replace('"minimum":40', '"minimum":-1');
  const report = await importFiles({ ...request, files: [file(broken, "broken.jsonl")] }, rememberingWriter());
  expect(wordImport(report)).toEqual([
    "broken.jsonl: 5 read, 0 created, 0 updated, 0 unchanged, 0 duplicate, 5 rejected",
    "  refused: 1 OUT_OF_RANGE",
    "broken.jsonl line 5: share.minimum is -1; give a number from 0 to 100.",
    "The file was refused: nothing was written. Mend these lines and import it again.",
  ]);
});

test("what the graph has no place for is told with its file, and in a dry run with what would be", async () => {
  const report = await importFiles({ ...request, files: [file(text, "acme.jsonl")] }, rememberingWriter());
  const lineOf = (leftovers: { readonly kept: number; readonly file?: string }) =>
    wordImport({ ...report, leftovers }).find((line) => line.includes("leftovers"));
  expect(lineOf({ kept: 7, file: "left.jsonl" })).toBe(
    "7 leftovers that the graph has no place for are kept in left.jsonl",
  );
  expect(lineOf({ kept: 7 })).toBe("7 leftovers that the graph has no place for: an import keeps them in a file.");
});
