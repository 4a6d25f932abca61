import fc from "fast-check";
import { expect, test } from "vitest";
import { formatMoney } from "../../../../../server/domain/sentences/words-of-money.ts";

const zeros = { billion: 9, million: 6 } as const;

/** The decimal text that the words stand for. */
function readBack(words: string): string {
  const [, figure = "", scale] = /^USD (\S+)(?: (billion|million))?$/.exec(words) ?? [];
  const [whole = "", fraction = ""] = figure.replaceAll(",", "").replace("−", "-").split(".");
  if (scale === undefined) return fraction === "" ? whole : `${whole}.${fraction}`;
  return `${whole}${fraction.padEnd(zeros[scale as keyof typeof zeros], "0")}`;
}

test("an amount in words is the very amount, of any length", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 14 }), (digits, noughts) => {
      const amount = String(digits * 10n ** BigInt(noughts));
      expect(readBack(formatMoney({ amount, currency: "USD" }))).toBe(amount);
    }),
  );
});
