import { describe, expect, test } from "vitest";
import { formatShare } from "../../../../client/text/shares.ts";

const share = (minimum: number, maximum: number, exclusive: "minimum" | "maximum" | null = null) => ({
  minimum,
  maximum,
  minimumExclusive: exclusive === "minimum",
  maximumExclusive: exclusive === "maximum",
});

describe("a share in words", () => {
  test.each([
    [share(80, 80), "80 %"],
    [share(7.25, 7.25), "7.25 %"],
    [share(40, 55), "40–55 %"],
    [share(0, 100), "unknown"],
    [share(50, 100, "minimum"), "more than 50 %"],
    [share(25, 100), "at least 25 %"],
    [share(0, 5), "at most 5 %"],
    [share(0, 5, "maximum"), "less than 5 %"],
    [share(10, 25, "maximum"), "at least 10 %, less than 25 %"],
    [share(0, 0), "0 %"],
  ])("writes %o as %s", (given, words) => {
    expect(formatShare(given)).toBe(words);
  });
});
