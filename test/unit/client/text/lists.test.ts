import { describe, expect, test } from "vitest";
import { formatList } from "../../../../client/text/lists.ts";

describe("a list in words", () => {
  test.each([
    [["Acme"], "Acme"],
    [["Acme", "Borealis"], "Acme and Borealis"],
    [["Acme", "Borealis", "Cedar"], "Acme, Borealis and Cedar"],
  ])("joins %o with one and", (names, words) => {
    expect(formatList(names)).toBe(words);
  });
});
