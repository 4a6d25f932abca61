import fc from "fast-check";
import { expect, test } from "vitest";
import { isDate } from "../../../../client/question/parameters.ts";
import { parsePartialDate } from "../../../../server/domain/partial-date.ts";

test("the page takes the very dates that the server takes", () => {
  const part = (most: number) => fc.nat({ max: most }).map((count) => String(count).padStart(2, "0"));
  const parts = fc.tuple(fc.constantFrom("0000", "0004", "1900", "2000", "2024", "2025"), part(14), part(33));
  const text = fc.oneof(
    parts.map(([year, month, day]) => `${year}-${month}-${day}`),
    parts.map(([year, month]) => `${year}-${month}`),
    parts.map(([year]) => year),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (date) => {
      expect([date, isDate(date)]).toEqual([date, parsePartialDate(date) !== undefined]);
    }),
    { numRuns: 2_000 },
  );
});
