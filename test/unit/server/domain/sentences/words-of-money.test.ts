import { expect, test } from "vitest";
import { formatCount, formatMoney } from "../../../../../server/domain/sentences/words-of-money.ts";

test.each([
  ["314000000", "USD 314 million"],
  ["103800000", "USD 103.8 million"],
  ["1400000000", "USD 1.4 billion"],
  ["1234000000", "USD 1,234 million"],
  ["123456789", "USD 123,456,789"],
  ["48058.50", "USD 48,058.50"],
  ["48058.00", "USD 48,058"],
  ["1000000.01", "USD 1,000,000.01"],
  ["999", "USD 999"],
  ["0", "USD 0"],
  ["0.5", "USD 0.5"],
  ["007", "USD 7"],
  ["-2500000", "USD −2.5 million"],
  ["9007199254740993", "USD 9,007,199,254,740,993"],
  ["12000000000000000000", "USD 12,000,000,000 billion"],
  ["about 5", "USD about 5"],
])("%s reads %s", (amount, words) => {
  expect(formatMoney({ amount, currency: "USD" })).toBe(words);
});

test("counts have thousands separators", () => {
  expect([0, 999, 1_000, 48_058, 1_234_567].map(formatCount)).toEqual(["0", "999", "1,000", "48,058", "1,234,567"]);
});
