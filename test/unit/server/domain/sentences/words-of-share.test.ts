import { expect, test } from "vitest";
import { formatShare } from "../../../../../server/domain/sentences/words-of-share.ts";
import { unknownShare } from "../../../../../server/domain/share.ts";

test.each([
  [{ minimum: 80, maximum: 80 }, "80 %"],
  [{ minimum: 0, maximum: 0 }, "0 %"],
  [{ minimum: 6.71, maximum: 6.71 }, "6.71 %"],
  [{ minimum: 40, maximum: 55 }, "40–55 %"],
  [{ minimum: 25, maximum: 100 }, "at least 25 %"],
  [{ minimum: 50, maximum: 100, minimumExclusive: true }, "more than 50 %"],
  [{ minimum: 0, maximum: 10 }, "at most 10 %"],
  [{ minimum: 0, maximum: 10, maximumExclusive: true }, "less than 10 %"],
  [{ minimum: 0, maximum: 100, maximumExclusive: true }, "less than 100 %"],
  [{ minimum: 25, maximum: 50, minimumExclusive: true }, "more than 25 % and at most 50 %"],
  [{ minimum: 0, maximum: 50, minimumExclusive: true }, "more than 0 % and at most 50 %"],
  [{ minimum: 25, maximum: 50, maximumExclusive: true }, "at least 25 % and less than 50 %"],
  [{ minimum: 50, maximum: 100, minimumExclusive: true, maximumExclusive: true }, "more than 50 % and less than 100 %"],
] as const)("%o reads %s", (share, words) => {
  expect(formatShare(share)).toBe(words);
});

test("no figure stands for the unknown share", () => {
  expect(formatShare(unknownShare)).toBeUndefined();
  expect(formatShare({ ...unknownShare, minimumExclusive: true })).toBeUndefined();
});
