import fc from "fast-check";
import { expect, test } from "vitest";
import { addDecimals, compareDecimals } from "../../../../../server/domain/money/decimal-sum.ts";

/** Whole units of the tenth decimal, and one of the ways in which they are written. */
const amounts = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map((units) => ({ units, text: toText(units) }));

function toText(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(11, "0");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -10)}.${digits.slice(-10)}`;
}

test("sums are those of whole numbers, in any order", () => {
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 20 }), (list) => {
      const add = (texts: readonly string[]) => texts.reduce((sum, text) => addDecimals(sum, text) ?? "none", "0");
      const texts = list.map(({ text }) => text);
      const whole = list.reduce((sum, { units }) => sum + units, 0n);
      expect(add(texts)).toBe(addDecimals(toText(whole), "0"));
      expect(add(texts.toReversed())).toBe(add(texts));
    }),
  );
});

test("amounts are ordered as whole numbers are", () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      expect(compareDecimals(a.text, b.text)).toBe(a.units < b.units ? -1 : a.units > b.units ? 1 : 0);
    }),
  );
});
