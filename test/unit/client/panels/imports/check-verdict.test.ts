import { expect, test } from "vitest";
import type { ImportReport } from "../../../../../client/api/imports.ts";
import { checkVerdict } from "../../../../../client/panels/imports/check-verdict.ts";

const rows = { read: 9, created: 0, updated: 0, unchanged: 0, duplicate: 0, rejected: 0, leftOut: 0 };

test.each([
  ["check", { rows: { ...rows, created: 7, rejected: 2 } }, "taken"],
  ["check", { rows: { ...rows, unchanged: 9 } }, "taken"],
  ["check", { rows: { ...rows, rejected: 9 } }, "nothing taken"],
  ["check", { rows: { ...rows, rejected: 6, leftOut: 3 } }, "nothing taken"],
  ["check", { result: "REFUSED", rows }, "nothing taken"],
  ["check", { result: "INTERRUPTED", rows }, "unchecked"],
  ["import", { rows: { ...rows, created: 9 } }, "unchecked"],
] as const)("after a %s of %j the draft is %s", (mode, part, verdict) => {
  const report = { result: "DONE", ...part } as ImportReport;
  expect(checkVerdict({ at: "over", mode, report })).toBe(verdict);
});

test("a draft that was not checked is unchecked", () => {
  expect(checkVerdict({ at: "draft" })).toBe("unchecked");
});
