import fc from "fast-check";
import { expect, test } from "vitest";
import { formatShare } from "../../../../server/domain/sentences/words-of-share.ts";
import { type Share, unknownShare } from "../../../../server/domain/share.ts";
import { parseShareText } from "../../../../server/domain/share-text.ts";

/** A figure of percent with at most three decimals, as text and as a number. */
const figures = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1_000);
const anyFigures = fc.integer({ min: -50_000, max: 200_000 }).map((thousandths) => thousandths / 1_000);

/** Intervals that hold a figure, exclusive bounds among them. */
const shares = fc
  .record({ one: figures, other: figures, above: fc.boolean(), below: fc.boolean() })
  .map(({ one, other, above, below }): Share => {
    const [minimum, maximum] = [Math.min(one, other), Math.max(one, other)];
    const isExact = minimum === maximum;
    return {
      minimum,
      maximum,
      ...(above && !isExact && { minimumExclusive: true }),
      ...(below && !isExact && { maximumExclusive: true }),
    };
  });

/** Whether a figure lies inside, counted by hand. */
function contains({ minimum, maximum, minimumExclusive, maximumExclusive }: Share, figure: number): boolean {
  const isAbove = minimumExclusive === true ? figure > minimum : figure >= minimum;
  const isBelow = maximumExclusive === true ? figure < maximum : figure <= maximum;
  return isAbove && isBelow;
}

/** Ways of writing bounds, with what they mean of a figure. */
const wordings: readonly (readonly [string, (figure: number, bound: number) => boolean])[] = [
  [">#", (figure, bound) => figure > bound],
  ["over # %", (figure, bound) => figure > bound],
  ["More than #", (figure, bound) => figure > bound],
  [">= #%", (figure, bound) => figure >= bound],
  ["at least #", (figure, bound) => figure >= bound],
  ["# or more", (figure, bound) => figure >= bound],
  ["#+", (figure, bound) => figure >= bound],
  ["<#%", (figure, bound) => figure < bound],
  ["less than #", (figure, bound) => figure < bound],
  ["up to # percent", (figure, bound) => figure <= bound],
  ["# or less", (figure, bound) => figure <= bound],
  ["#", (figure, bound) => figure === bound],
];

test("a share read holds just the figures of 0 to 100 that its words mean, and none is read where none is meant", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...wordings),
      figures,
      fc.array(figures, { maxLength: 20 }),
      (wording, bound, others) => {
        const [text, isMeant] = wording;
        const share = parseShareText(text.replace("#", String(bound)));
        const tried = [...others, 0, 100, bound, Math.max(0, bound - 0.001), Math.min(100, bound + 0.001)];
        const meant = tried.filter((figure) => isMeant(figure, bound));
        if (share === undefined) expect(meant).toEqual([]);
        else expect(tried.filter((figure) => contains(share, figure))).toEqual(meant);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("whatever the text, what is read lies in 0 to 100, in order, and holds a figure", () => {
  const pieces = fc.constantFrom(
    "25",
    "0",
    "100",
    "12,5",
    "101",
    "-",
    "–",
    "to",
    "and",
    "%",
    ">",
    "<",
    "=",
    "or more",
    " ",
    "at most",
    "over",
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const share = parseShareText(text);
      if (share === undefined) return;
      const { minimum, maximum } = share;
      expect([minimum >= 0, maximum <= 100, minimum <= maximum]).toEqual([true, true, true]);
      expect(contains(share, minimum) || contains(share, maximum) || minimum < maximum).toBe(true);
      expect(Object.values(share)).not.toContain(false);
    }),
    { numRuns: 5_000 },
  );
});

test("two figures are an interval where they are in order and within 0 to 100, and nothing else", () => {
  const joints = fc.constantFrom("-", " – ", " to ", "%-");
  fc.assert(
    fc.property(anyFigures, anyFigures, joints, (low, high, joint) => {
      const isGood = low >= 0 && high <= 100 && low <= high;
      const read = parseShareText(`${low}${joint}${high}%`);
      expect(read).toEqual(isGood ? { minimum: low, maximum: high } : undefined);
    }),
    { numRuns: 2_000 },
  );
});

test("case, blanks, the percent sign and a decimal comma change nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(...wordings), figures, ([text], bound) => {
      const plain = text.replace("#", String(bound));
      const other = `  ${text.toUpperCase().replace("#", String(bound).replace(".", ","))} % `;
      expect(parseShareText(other)).toEqual(parseShareText(plain));
    }),
  );
});

test("a share in words is read again as the same share; only the unknown one has no words", () => {
  fc.assert(
    fc.property(shares, (share) => {
      const words = formatShare(share);
      const isAll = share.minimum === 0 && share.maximum === 100 && share.maximumExclusive !== true;
      expect(words === undefined).toBe(isAll);
      if (words !== undefined) expect(parseShareText(words)).toEqual(share);
    }),
    { numRuns: 5_000 },
  );
  expect(parseShareText("")).toEqual(unknownShare);
});

test("of two bounds each said in full the order does not matter, and a gap between them is no share", () => {
  fc.assert(
    fc.property(figures, figures, (low, high) => {
      const forward = parseShareText(`more than ${low} % but at most ${high} %`);
      expect(parseShareText(`at most ${high} % and more than ${low} %`)).toEqual(forward);
      const isGood = low < high;
      expect(forward).toEqual(isGood ? { minimum: low, maximum: high, minimumExclusive: true } : undefined);
    }),
  );
});
