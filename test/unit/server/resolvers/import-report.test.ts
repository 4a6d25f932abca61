import { expect, test } from "vitest";
import type { PartialDate } from "../../../../server/domain/partial-date.ts";
import { toReportFields, toShownReport } from "../../../../server/resolvers/import-report.ts";
import { importReport } from "../../../support/imports/import-report.ts";

const rows = { read: 10, created: 4, updated: 1, unchanged: 1, duplicate: 1, rejected: 3 };
const none = { created: 0, updated: 0, unchanged: 0 };
const place = { file: "a.csv", line: 3, byteOffset: 20 };
const refusal = { code: "BAD_SHARE", field: "share", value: "is 400", bound: "at most 100" };
const found = {
  stopped: { refused: 60, read: 100, bound: "50 % of the rows" },
  looksLike: { file: "a.csv", format: "icij" },
  ended: { found: 3, ended: 2, until: "2026-10-31" as PartialDate },
  shrunk: { open: 9, kept: 1, held: 2 },
  grown: { open: 20, kept: 18, held: 60 },
  cut: { file: "a.csv", stated: 90, read: 10 },
};

test("a report is shown as the schema has it: maps as lists, most often first, and files without their folders", () => {
  const report = importReport({
    ...found,
    format: "csv",
    files: [{ file: "a.csv", sha256: "0a", bytes: 7, rows, rowsLeftOut: 1 }],
    rows,
    rowsLeftOut: 1,
    refusals: { EMPTY_VALUE: 1, BAD_SHARE: 1, BAD_DATE: 2 },
    firstRefused: [{ place, refusal }],
    leftOut: { "a header": 1 },
    remarks: { BAD_ADDRESS: 4 },
    refusedFields: [{ place, refusal }],
    leftovers: { kept: 4, file: "/srv/leftovers/run-0.jsonl" },
    quarantineFile: "/srv/quarantine/run-0.jsonl",
    version: "0a1b",
  });
  const shownRows = { ...rows, leftOut: 1 };
  expect(toShownReport(report)).toEqual({
    ...found,
    run: "run-0",
    format: "csv",
    page: "/import/formats/csv",
    datasets: ["invention"],
    result: "DONE",
    files: [{ name: "a.csv", sha256: "0a", bytes: 7, rows: shownRows }],
    fileCount: 1,
    milliseconds: 7,
    rows: shownRows,
    records: [
      { type: "DATASET", ...none },
      { type: "SOURCE", ...none },
      { type: "ENTITY", ...none, created: 1 },
      { type: "RELATIONSHIP", ...none },
    ],
    refusals: [
      { code: "BAD_DATE", count: 2 },
      { code: "BAD_SHARE", count: 1 },
      { code: "EMPTY_VALUE", count: 1 },
    ],
    firstRefused: [{ ...place, ...refusal }],
    leftOut: [{ reason: "a header", count: 1 }],
    remarks: [{ code: "BAD_ADDRESS", count: 4 }],
    refusedFields: [{ ...place, ...refusal }],
    leftovers: { count: 4, kept: true },
    quarantined: true,
    version: "0a1b",
  });
});

test("an import without a report has empty lists and no counts", () => {
  const nothing = {
    stopped: null,
    looksLike: null,
    ended: null,
    shrunk: null,
    grown: null,
    cut: null,
    leftovers: null,
    version: null,
  };
  const lists = { records: [], refusals: [], firstRefused: [], leftOut: [], remarks: [], refusedFields: [] };
  expect(toReportFields(undefined)).toEqual({
    ...nothing,
    ...lists,
    milliseconds: null,
    rows: null,
    quarantined: false,
  });
});
