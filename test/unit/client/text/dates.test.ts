import { describe, expect, test } from "vitest";
import { formatDate } from "../../../../client/text/dates.ts";

describe("a date in words", () => {
  test.each([
    ["2019", "2019"],
    ["2019-05", "May 2019"],
    ["2019-05-14", "14 May 2019"],
    ["soon", "soon"],
  ])("writes %s as %s, no more exact than it is", (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});
