import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText } from "../../../../server/domain/text-order.ts";

const text = fc.string({ unit: "binary", maxLength: 6 });

test("the order is that of the bytes in UTF-8", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { numRuns: 2_000 },
  );
});

test("a character beyond U+FFFF comes after one before it, unlike in JavaScript's own order", () => {
  expect(["\u{1f600}", "\uff5e"].sort(compareText)).toEqual(["\uff5e", "\u{1f600}"]);
  expect(["\u{1f600}", "\uff5e"].sort()).toEqual(["\u{1f600}", "\uff5e"]);
});
