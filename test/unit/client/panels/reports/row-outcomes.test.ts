import { expect, test } from "vitest";
import { toOutcomes } from "../../../../../client/panels/reports/row-outcomes.ts";

const rows = { read: 10, created: 4, updated: 1, unchanged: 1, duplicate: 1, rejected: 3, leftOut: 1 };

test("the parts of a bar are all rows, and what was left out by design is no refusal", () => {
  const parts = toOutcomes(rows);
  expect(parts).toEqual({ created: 4, updated: 1, unchanged: 1, duplicate: 1, leftOut: 1, refused: 2, unsettled: 0 });
  expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(rows.read);
});

test("rows that a stopped import did not come to are not reached", () => {
  expect(toOutcomes({ ...rows, read: 25 }).unsettled).toBe(15);
});
