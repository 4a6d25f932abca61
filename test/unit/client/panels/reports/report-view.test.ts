import { expect, test } from "vitest";
import type { ImportReport } from "../../../../../client/api/imports.ts";
import { type RememberedRun, viewReport, viewRun } from "../../../../../client/panels/reports/report-view.ts";

const rows = { read: 10, created: 4, updated: 1, unchanged: 1, duplicate: 1, rejected: 3 };
const counts = { created: 2, updated: 0, unchanged: 0 };
const none = { created: 0, updated: 0, unchanged: 0 };
const refusal = { code: "BAD_SHARE", field: "share", value: "is 400", bound: "at most 100" };

const report: ImportReport = {
  result: "done",
  mode: "write",
  run: "run-1",
  format: "csv",
  datasets: ["stakes"],
  files: [{ file: "a.csv", sha256: "0a", bytes: 7 }],
  rows,
  rowsLeftOut: 1,
  records: { entity: counts, source: none, dataset: none, relationship: none },
  refusals: { EMPTY_VALUE: 1, BAD_SHARE: 1 },
  firstRefused: [{ place: { file: "a.csv", line: 3 }, refusal }],
  leftOut: { "a header": 1 },
  remarks: {},
  ended: { found: 3, ended: 2, until: "2026-10-31" },
  grown: { open: 20, kept: 18, held: 60 },
  cut: { file: "a.csv", stated: 90, read: 10 },
  leftovers: { count: 4, kept: true },
  quarantine: "/import/run-1/quarantine",
  version: "0a1b",
  milliseconds: 120,
};
const remembered: RememberedRun = {
  id: "run-1-a",
  run: "run-1",
  format: "csv",
  datasets: ["stakes"],
  result: "DONE",
  failure: null,
  startedAt: "2026-11-22T09:30:00.000Z",
  milliseconds: 120,
  fileCount: 1,
  files: [{ name: "a.csv", sha256: "0a", bytes: 7 }],
  rows: { ...rows, leftOut: 1 },
  records: [
    { type: "DATASET", ...none },
    { type: "SOURCE", ...none },
    { type: "ENTITY", ...counts },
    { type: "RELATIONSHIP", ...none },
  ],
  refusals: [
    { code: "EMPTY_VALUE", count: 1 },
    { code: "BAD_SHARE", count: 1 },
  ],
  firstRefused: [{ file: "a.csv", line: 3, ...refusal }],
  leftOut: [{ reason: "a header", count: 1 }],
  remarks: [],
  stopped: null,
  ended: { found: 3, ended: 2, until: "2026-10-31" },
  shrunk: null,
  grown: { open: 20, kept: 18, held: 60 },
  cut: { file: "a.csv", stated: 90, read: 10 },
  leftovers: { count: 4, kept: true },
  quarantined: true,
  version: "0a1b",
};

test("a report that has just come and the same remembered are shown alike", () => {
  expect(viewReport(report)).toEqual(viewRun(remembered));
});

test("the parts of a bar are all rows, and what was left out by design is no refusal", () => {
  const { rows: parts } = viewRun(remembered);
  expect(parts).toEqual({ created: 4, updated: 1, unchanged: 1, duplicate: 1, leftOut: 1, refused: 2, unsettled: 0 });
  expect(Object.values(parts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(rows.read);
});

test("rows that a stopped import did not come to are not reached", () => {
  const stopped = viewRun({ ...remembered, result: "INTERRUPTED", rows: { ...rows, read: 25, leftOut: 1 } });
  expect(stopped.rows?.unsettled).toBe(15);
});

test("an import without a report has no rows", () => {
  expect(viewRun({ ...remembered, result: "FAILED", rows: null }).rows).toBe(null);
});
