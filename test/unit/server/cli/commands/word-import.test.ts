import { expect, test } from "vitest";
import { importFiles } from "../../../../../seed/pipeline/import.ts";
import { wordImport } from "../../../../../server/cli/commands/word-import.ts";
import { fileMaker, textOf } from "../../../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person } from "../../../../support/graphs/invented-graph.ts";
import { rememberingWriter } from "../../../../support/imports/remembering-writer.ts";

const file = fileMaker();
const text = textOf(inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40)));
const request = { format: "linchpin", mode: "write" } as const;

test("the report of an import counts rows by file and records by type", async () => {
  const report = await importFiles({ ...request, files: [file(text, "acme.jsonl")] }, rememberingWriter());
  expect(wordImport(report)).toEqual([
    "acme.jsonl: 5 read: 5 created",
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
    "broken.jsonl: 5 read: 5 refused",
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

test("a whole dataset that shrinks, grows or is cut is told with its numbers and what to do", async () => {
  const report = await importFiles({ ...request, files: [file(text, "acme.jsonl")] }, rememberingWriter());
  const counts = { open: 12_000, kept: 7, held: 30_000 };
  expect(wordImport({ ...report, result: "refused", shrunk: counts }).slice(-2)).toEqual([
    "The files hold 7 of the 12,000 claims that the dataset has open: the others would end. Is a file cut, or of " +
      "another collection (give it a --dataset of its own)? --slice takes it without ending any, --shrinks ends them.",
    "Nothing was written.",
  ]);
  expect(wordImport({ ...report, grown: counts })).toContain(
    "Look twice: the files hold 30,000 claims, where the dataset had 12,000 open.",
  );
  expect(wordImport({ ...report, cut: { file: "lei.xml", stated: 2_394_586, read: 13 } })).toContain(
    "lei.xml holds 13 of the 2,394,586 rows that its header states: it is taken as a slice, and nothing has ended.",
  );
});

test("rows that were left out by design are told apart from those that were refused", async () => {
  const report = await importFiles({ ...request, files: [file(text, "acme.jsonl")] }, rememberingWriter());
  const files = report.files.map((one) => ({ ...one, rows: { ...one.rows, created: 2, rejected: 3 }, rowsLeftOut: 2 }));
  expect(wordImport({ ...report, files })[0]).toBe("acme.jsonl: 5 read: 2 created, 2 left out by design, 1 refused");
});

test("the first line counts all files together, what was left out by design apart from what was refused", async () => {
  const report = await importFiles({ ...request, files: [file(text, "a.jsonl")] }, rememberingWriter());
  const [one] = report.files;
  const rows = { read: 9_683, created: 0, updated: 0, unchanged: 0, duplicate: 0, rejected: 9_683 };
  const files = one === undefined ? [] : [one, { ...one, file: "b.jsonl" }];
  expect(wordImport({ ...report, files, rows, rowsLeftOut: 9_682 })[0]).toBe(
    "All files: 9,683 read: 9,682 left out by design, 1 refused",
  );
});

test("a field that was refused names its line, value and reason, and one that was kept says so", async () => {
  const report = await importFiles({ ...request, files: [file(text, "acme.jsonl")] }, rememberingWriter());
  const place = { file: "acme.jsonl", line: 7, byteOffset: 0 };
  const reversed = { code: "DATES_REVERSED", field: "until", value: "is 2019, before 2020", bound: "it is not before" };
  const future = { code: "FUTURE_END", field: "until", value: "is 2090", bound: "it is kept" };
  const told = wordImport({
    ...report,
    remarks: { DATES_REVERSED: 2, FUTURE_END: 1 },
    refusedFields: [
      { place, refusal: reversed },
      { place, refusal: future },
    ],
  });
  expect(told.filter((line) => line.includes("field") || line.startsWith("    "))).toEqual([
    "  fields refused: 2 DATES_REVERSED",
    "    acme.jsonl line 7: until is 2019, before 2020; it is not before.",
    "  fields kept with a remark: 1 FUTURE_END",
    "    acme.jsonl line 7: until is 2090; it is kept.",
  ]);
});
