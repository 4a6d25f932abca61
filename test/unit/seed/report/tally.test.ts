import { expect, test } from "vitest";
import { createTally } from "../../../../seed/report/tally.ts";

test("a row of several records counts once, as the most telling of their outcomes", () => {
  const tally = createTally(1);
  const row = tally.addRow(0);
  for (const outcome of ["duplicate", "created", "unchanged"] as const) tally.note(row, outcome);
  const other = tally.addRow(0);
  tally.note(other, "refused");
  tally.note(other, "created");
  const rows = { read: 2, created: 1, updated: 0, unchanged: 0, duplicate: 0, rejected: 1 };
  expect(tally.count()).toEqual({ rows, leftOut: 0, byFile: [{ rows, leftOut: 0 }] });
});

test("a row that was left out by design counts among the rejected and apart, unless something of it was taken", () => {
  const tally = createTally(1);
  tally.note(tally.addRow(0), "left-out");
  const row = tally.addRow(0);
  tally.note(row, "left-out");
  tally.note(row, "unchanged");
  const rows = { read: 2, created: 0, updated: 0, unchanged: 1, duplicate: 0, rejected: 1 };
  expect(tally.count()).toEqual({ rows, leftOut: 1, byFile: [{ rows, leftOut: 1 }] });
});

test("rows are counted for their file, however many there are", () => {
  const tally = createTally(2);
  for (let row = 0; row < 5_000; row += 1) tally.note(tally.addRow(row % 5 === 0 ? 1 : 0), "unchanged");
  expect(tally.count().byFile.map(({ rows }) => [rows.read, rows.unchanged])).toEqual([
    [4_000, 4_000],
    [1_000, 1_000],
  ]);
});

test("a file that is refused as a whole has only refused rows", () => {
  const tally = createTally(1);
  tally.note(tally.addRow(0), "created");
  tally.addRow(0);
  tally.refuseAll();
  expect(tally.count().rows).toEqual({ read: 2, created: 0, updated: 0, unchanged: 0, duplicate: 0, rejected: 2 });
});

test("a piece of what the next row gives counts as that one does, whatever that comes to", () => {
  const tally = createTally(1);
  for (const outcome of ["created", "refused", "left-out"] as const) {
    tally.note(tally.addRow(0), "as-next");
    tally.note(tally.addRow(0), "as-next");
    tally.note(tally.addRow(0), outcome);
  }
  const rows = { read: 9, created: 3, updated: 0, unchanged: 0, duplicate: 0, rejected: 6 };
  expect(tally.count()).toMatchObject({ rows, leftOut: 3 });
});
