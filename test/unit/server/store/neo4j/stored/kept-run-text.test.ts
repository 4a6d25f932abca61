import { expect, test } from "vitest";
import { datasetId } from "../../../../../../server/domain/ids.ts";
import type { KeptRun } from "../../../../../../server/domain/imports/import-run.ts";
import { formatKeptRun, parseKeptRun } from "../../../../../../server/store/neo4j/stored/kept-run-text.ts";

const facts = {
  id: "one",
  run: "abc",
  format: "csv",
  startedAt: "2026-01-02T03:04:05.000Z",
  finishedAt: "2026-01-02T03:04:06.000Z",
};
const file = { name: "a.csv", sha256: "0f", bytes: 12 };
const rows = { read: 5, created: 2, updated: 0, unchanged: 0, duplicate: 1, rejected: 2 };
const none = { created: 0, updated: 0, unchanged: 0 };
const place = { file: "a.csv", line: 3, byteOffset: 40 };
const refusal = { code: "DATE_FORM", field: "since", value: "is no date", bound: "Write 2025-01-31." };

const kept: KeptRun = {
  ...facts,
  datasets: [datasetId("mine")],
  result: "done",
  files: [file],
  report: {
    result: "done",
    run: "abc",
    format: "csv",
    datasets: ["mine"],
    files: [{ file: "a.csv", sha256: "0f", bytes: 12, rows, rowsLeftOut: 1 }],
    rows,
    rowsLeftOut: 1,
    records: { dataset: { ...none, created: 1 }, source: none, entity: { ...none, created: 2 }, relationship: none },
    refusals: { DATE_FORM: 1 },
    leftOut: { "not of the model": 1 },
    remarks: {},
    refusedFields: [],
    firstRefused: [{ place, refusal }],
    leftovers: { kept: 3, file: "abc.jsonl" },
    quarantineFile: "abc.jsonl",
    version: "f00d",
    milliseconds: 9,
  },
};

/** The same import as the graph kept it when its report had a form of its own. */
const earlier = {
  files: [{ ...file, rows: { ...rows, leftOut: 1 } }],
  report: {
    rows: { ...rows, leftOut: 1 },
    records: [
      { type: "dataset", ...none, created: 1 },
      { type: "source", ...none },
      { type: "entity", ...none, created: 2 },
      { type: "relationship", ...none },
    ],
    refusals: [{ word: "DATE_FORM", count: 1 }],
    firstRefused: [{ ...place, ...refusal }],
    leftOut: [{ word: "not of the model", count: 1 }],
    remarks: [],
    leftovers: { count: 3, kept: true },
    quarantined: true,
    version: "f00d",
    milliseconds: 9,
  },
};
const stored = { ...facts, datasets: ["mine"], result: "done" };

test("an import is read as it was kept", () => {
  expect(parseKeptRun(formatKeptRun(kept))).toEqual(kept);
});

test("a report that was kept before it placed refused fields is read without any", () => {
  const { refusedFields: _, ...report } = kept.report ?? {};
  const detail = JSON.stringify({ files: [file], importReport: report });
  expect(parseKeptRun({ ...stored, detail })).toEqual(kept);
});

test("an import that was kept in the form of before is read whole", () => {
  expect(parseKeptRun({ ...stored, detail: JSON.stringify(earlier) })).toEqual(kept);
});

test("an import of before that ended without a report is read as one", () => {
  const failure = { code: "INTERNAL", message: "It broke.", next: "Try again." };
  expect(parseKeptRun({ ...stored, result: "failed", detail: JSON.stringify({ files: [file], failure }) })).toEqual({
    ...facts,
    datasets: ["mine"],
    result: "failed",
    files: [file],
    failure,
  });
});

test("a text with a result that is none is refused", () => {
  expect(() => parseKeptRun({ ...stored, result: "odd", detail: "{}" })).toThrow(RangeError);
});
