import { expect, test } from "vitest";
import type { ImportReport } from "../../../../../client/api/imports.ts";
import { wordOutcome } from "../../../../../client/panels/imports/ImportOutcome.tsx";

const word = (mode: "check" | "import", part: object) =>
  wordOutcome({ at: "over", mode, report: { result: "DONE", ...part } as ImportReport });
const none = { read: 9, created: 0, updated: 0, unchanged: 0, duplicate: 0, rejected: 0, leftOut: 0 };
const rows = { ...none, created: 3, updated: 1 };

test.each([
  ["check", { rows }, "Checked: 3 rows would be new, 1 changed. Nothing is written yet."],
  [
    "check",
    { rows: { ...rows, rejected: 2, leftOut: 1 } },
    "Checked: 3 rows would be new, 1 changed, 1 refused. Nothing is written yet.",
  ],
  ["check", { rows: none }, "Checked: all of it is in the graph already."],
  ["check", { result: "REFUSED", rows }, "Checked: it would be refused, and nothing would be written."],
  [
    "check",
    { rows: none, ended: { found: 30, ended: 30, until: "2026-10-31" } },
    "Checked: 0 rows would be new, 0 changed; 30 claims would end. Nothing is written yet.",
  ],
  [
    "import",
    { rows, ended: { found: 2, ended: 1, until: "2026-10-31" } },
    "Done: 3 rows new, 1 changed; 1 claim ended.",
  ],
  ["import", { rows: { ...none, created: 1 } }, "Done: 1 row new, 0 changed."],
  ["import", { rows: none }, "Done: all of it was in the graph already."],
  ["import", { result: "REFUSED", rows }, "Refused: nothing was written."],
  ["import", { result: "INTERRUPTED", rows }, "Stopped. What was written stands; the same import goes on from there."],
] as const)("a %s that ended with %j is told in one sentence", (mode, part, sentence) => {
  expect(word(mode, part)).toBe(sentence);
});

test("what was stopped by hand says what stands", () => {
  expect(wordOutcome({ at: "stopped", mode: "check" })).toBe("Stopped. A check writes nothing.");
  expect(wordOutcome({ at: "draft" })).toBe("");
});
