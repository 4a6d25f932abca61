import { describe, expect, test } from "vitest";
import { formatDate, formatDatesIn } from "../../../../client/text/dates.ts";

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

describe("the dates in a sentence", () => {
  test.each([
    ["Ana owns Acme (reported, since 2025-03-31).", "Ana owns Acme (reported, since 31 March 2025)."],
    ["Ana owns Acme (reported, since 2025-11; as agent).", "Ana owns Acme (reported, since November 2025; as agent)."],
    ["Ana owns Acme (fiscal year 2011-12).", "Ana owns Acme (fiscal year 2011-12)."],
    ["Acme signed FA80-2024-05-11 in 2019.", "Acme signed FA80-2024-05-11 in 2019."],
  ])("%s is read as %s", (text, read) => {
    expect(formatDatesIn(text)).toBe(read);
  });
});
