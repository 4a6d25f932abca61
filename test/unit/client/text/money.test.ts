import { describe, expect, test } from "vitest";
import { formatMoney } from "../../../../client/text/money.ts";

describe("an amount in words", () => {
  test.each([
    ["314000000", "USD 314,000,000"],
    ["12345678901234567890.5", "USD 12,345,678,901,234,567,890.5"],
    ["-250.75", "USD -250.75"],
  ])("writes %s as %s, with nothing rounded", (amount, words) => {
    expect(formatMoney({ amount, currency: "USD" })).toBe(words);
  });
});
