import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneSlipAway } from "../../../../server/search/is-one-slip-away.ts";

test.each([
  ["bitmain", "bitmian"],
  ["bitmain", "bitmai"],
  ["bitmain", "bitmainn"],
  ["bitmain", "bitmaim"],
  ["", "a"],
])("%j and %j are", (a, b) => {
  expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([true, true]);
});

test.each([
  ["bitmain", "bitmain"],
  ["bitmain", "bitminn"],
  ["ab", "ba c"],
  ["abcd", "dcba"],
])("%j and %j are not", (a, b) => {
  expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([false, false]);
});

test("says what trying every slip says", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneSlipAway(a, b)).toBe(a !== b && everySlipOf(a).has(b));
    }),
    { numRuns: 2_000 },
  );
});

function everySlipOf(word: string): ReadonlySet<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of "abc") {
      slips.add(before + letter + after);
      if (after.length > 0) slips.add(before + letter + after.slice(1));
    }
  }
  return slips;
}
