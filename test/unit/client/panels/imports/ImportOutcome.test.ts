import { expect, test } from "vitest";
import type { ImportReport } from "../../../../../client/api/imports.ts";
import { wordOutcome } from "../../../../../client/panels/imports/ImportOutcome.tsx";

const word = (mode: "check" | "import", part: object) =>
  wordOutcome({ at: "over", mode, report: { result: "done", rowsLeftOut: 0, ...part } as ImportReport });
const rows = { created: 3, updated: 1, rejected: 0 };

test.each([
  ["check", { rows }, "Checked: 3 rows would be new, 1 changed. Nothing is written yet."],
  [
    "check",
    { rows: { ...rows, rejected: 2 }, rowsLeftOut: 1 },
    "Checked: 3 rows would be new, 1 changed, 1 refused. Nothing is written yet.",
  ],
  ["check", { rows: { created: 0, updated: 0, rejected: 0 } }, "Checked: all of it is in the graph already."],
  ["check", { result: "refused", rows }, "Checked: it would be refused, and nothing would be written."],
  [
    "check",
    { rows: { created: 0, updated: 0, rejected: 0 }, ended: { found: 30, ended: 30, until: "2026-10-31" } },
    "Checked: 0 rows would be new, 0 changed; 30 claims would end. Nothing is written yet.",
  ],
  [
    "import",
    { rows, ended: { found: 2, ended: 1, until: "2026-10-31" } },
    "Done: 3 rows new, 1 changed; 1 claim ended.",
  ],
  ["import", { rows: { created: 1, updated: 0, rejected: 0 } }, "Done: 1 row new, 0 changed."],
  ["import", { rows: { created: 0, updated: 0, rejected: 0 } }, "Done: all of it was in the graph already."],
  ["import", { result: "refused", rows }, "Refused: nothing was written."],
  ["import", { result: "interrupted", rows }, "Stopped. What was written stands; the same import goes on from there."],
] as const)("a %s that ended with %j is told in one sentence", (mode, part, sentence) => {
  expect(word(mode, part)).toBe(sentence);
});

test("what was stopped by hand says what stands", () => {
  expect(wordOutcome({ at: "stopped", mode: "check" })).toBe("Stopped. A check writes nothing.");
  expect(wordOutcome({ at: "draft" })).toBe("");
});
