import { describe, expect, test } from "vitest";
import { formatDate } from "../../../../client/text/dates.ts";
import { formatList } from "../../../../client/text/lists.ts";
import { formatMoney } from "../../../../client/text/money.ts";
import { formatShare } from "../../../../client/text/shares.ts";

const share = (minimum: number, maximum: number, exclusive: "minimum" | "maximum" | null = null) => ({
  minimum,
  maximum,
  minimumExclusive: exclusive === "minimum",
  maximumExclusive: exclusive === "maximum",
});

describe("what the reader sees of figures", () => {
  test.each([
    ["2019", "2019"],
    ["2019-05", "May 2019"],
    ["2019-05-14", "14 May 2019"],
    ["soon", "soon"],
  ])("writes the date %s as %s, no more exact than it is", (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

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
  ])("writes the share %o as %s", (given, words) => {
    expect(formatShare(given)).toBe(words);
  });

  test.each([
    ["314000000", "USD 314,000,000"],
    ["12345678901234567890.5", "USD 12,345,678,901,234,567,890.5"],
    ["-250.75", "USD -250.75"],
  ])("writes the amount %s as %s, with nothing rounded", (amount, words) => {
    expect(formatMoney({ amount, currency: "USD" })).toBe(words);
  });

  test("joins names with one and", () => {
    expect(formatList(["Acme", "Borealis", "Cedar"])).toBe("Acme, Borealis and Cedar");
    expect(formatList(["Acme", "Borealis"])).toBe("Acme and Borealis");
  });
});
