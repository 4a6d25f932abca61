import { expect, test } from "vitest";
import { progressTeller, wordProgress } from "../../../../server/cli/progress.ts";
import type { ImportProgress } from "../../../../server/domain/imports/progress.ts";
import { rateOf } from "../../../../server/imports/progress-rate.ts";

const word = (progress: ImportProgress, seconds: number) => wordProgress({ ...progress, ...rateOf(progress, seconds) });

test("progress says how much is done, how fast it goes and how long it will take", () => {
  expect(word({ phase: "writing", done: 40_000, total: 100_000 }, 4)).toBe(
    "Wrote 40,000 of 100,000 records, 10,000 a second, 6 s left",
  );
  expect(word({ phase: "reading", done: 12_500_000, total: 20_000_000 }, 1)).toBe(
    "Read 12.5 of 20 MB, 12.5 MB a second, 1 s left",
  );
  expect(word({ phase: "unpacking", done: 12_500_000, total: 20_000_000 }, 1)).toBe(
    "Unpacked 12.5 of 20 MB, 12.5 MB a second, 1 s left",
  );
});

test("a dry run writes nothing, and says so", () => {
  expect(wordProgress({ phase: "writing", done: 5, total: 10, unit: "records" }, true)).toBe(
    "Compared 5 of 10 records",
  );
});

test("nothing is said of the time before there is a rate", () => {
  expect(word({ phase: "checking", done: 0, total: 10 }, 3)).toBe("Checked 0 of 10 records");
});

test("a reader hears of it every two seconds, and each phase has a rate of its own", () => {
  const told: string[] = [];
  let now = 0;
  const tell = progressTeller((line) => told.push(line), { now: () => now });
  const at = (time: number, phase: "reading" | "writing", done: number) => {
    now = time;
    tell({ phase, done, total: 10_000_000 });
  };
  at(500, "reading", 1_000_000);
  at(2_000, "reading", 5_000_000);
  at(2_100, "reading", 6_000_000);
  at(3_000, "writing", 0);
  at(5_000, "writing", 2_000_000);
  expect(told).toEqual([
    "Read 5 of 10 MB, 3.3 MB a second, 2 s left",
    "Wrote 2,000,000 of 10,000,000 records, 1,000,000 a second, 8 s left",
  ]);
});
