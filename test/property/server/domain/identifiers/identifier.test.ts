import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isListCode,
  isSoundIdentifier,
  normalIdentifier,
} from "../../../../../server/domain/identifiers/identifier.ts";

const digitsOf = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));
const characters = fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const textOf = (length: number) =>
  fc.array(characters, { minLength: length, maxLength: length }).map((all) => all.join(""));
const letters = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ");

const isDigit = (character: string | undefined) => character !== undefined && character >= "0" && character <= "9";
/** Letters as 10 to 35, as both standards have it. */
const expand = (text: string) => [...text].map((character) => String(Number.parseInt(character, 36))).join("");

/** ISO/IEC 7064 MOD 97-10 by the book: one whole number and its remainder. */
const lei = textOf(18).map((body) => `${body}${String(98n - (BigInt(`${expand(body)}00`) % 97n)).padStart(2, "0")}`);

/** Luhn by the book: from the right each second digit doubled, cross-summed. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += Math.floor(doubled / 10) + (doubled % 10);
  }
  return sum;
}
const isin = fc.tuple(letters, letters, textOf(9)).map(([one, other, body]) => {
  const whole = `${one}${other}${body}`;
  const check = [..."0123456789"].find((digit) => luhnSum(expand(whole + digit)) % 10 === 0) ?? "";
  return whole + check;
});

const at = (length: number) => fc.integer({ min: 0, max: length - 1 });
const replaced = (text: string, place: number, by: string) => text.slice(0, place) + by + text.slice(place + 1);
const swapped = (text: string, place: number) =>
  text.slice(0, place) + (text[place + 1] ?? "") + (text[place] ?? "") + text.slice(place + 2);

test("a text is a sound LEI just where its whole number leaves one of 97", () => {
  fc.assert(
    fc.property(textOf(18), digitsOf(2), (body, check) => {
      expect(isSoundIdentifier("LEI", body + check)).toBe(BigInt(expand(body + check)) % 97n === 1n);
    }),
    { numRuns: 2_000 },
  );
  fc.assert(fc.property(lei, (value) => isSoundIdentifier("LEI", value)));
});

test("one digit for another, or one letter for another, is caught in every LEI", () => {
  fc.assert(
    fc.property(lei, at(20), characters, (value, place, other) => {
      const before = value[place];
      fc.pre(before !== other && isDigit(before) === isDigit(other));
      expect(isSoundIdentifier("LEI", replaced(value, place, other))).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});

test("two swapped neighbours are caught in every LEI, but for the three pairs that are one number to MOD 97", () => {
  // 100d + L and 10L + d leave the same of 97 where 2d and 9L do: 1 and B, 2 and M, 3 and X.
  const blind = new Set(["1B", "B1", "2M", "M2", "3X", "X3"]);
  fc.assert(
    fc.property(lei, at(19), (value, place) => {
      const pair = value.slice(place, place + 2);
      fc.pre(pair[0] !== pair[1]);
      expect(isSoundIdentifier("LEI", swapped(value, place))).toBe(blind.has(pair) && place < 17);
    }),
    { numRuns: 5_000 },
  );
});

test("a text is a sound ISIN just where Luhn's sum is a multiple of ten", () => {
  fc.assert(
    fc.property(letters, letters, textOf(9), digitsOf(1), (one, other, body, check) => {
      const value = one + other + body + check;
      expect(isSoundIdentifier("ISIN", value)).toBe(luhnSum(expand(value)) % 10 === 0);
    }),
    { numRuns: 2_000 },
  );
});

test("one digit for another is caught in every ISIN, and so are swapped neighbours but 0 and 9", () => {
  fc.assert(
    fc.property(isin, at(12), fc.integer({ min: 0, max: 9 }), (value, place, digit) => {
      fc.pre(isDigit(value[place]) && value[place] !== String(digit));
      expect(isSoundIdentifier("ISIN", replaced(value, place, String(digit)))).toBe(false);
    }),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(isin, at(11), (value, place) => {
      const pair = value.slice(place, place + 2);
      fc.pre(isDigit(pair[0]) && isDigit(pair[1]) && pair[0] !== pair[1]);
      expect(isSoundIdentifier("ISIN", swapped(value, place))).toBe(pair === "09" || pair === "90");
    }),
    { numRuns: 3_000 },
  );
});

test("of ten last digits just one makes an IMO number sound, of a ship as of a company, and an OGRN", () => {
  const soundEnds = (scheme: string, body: string) =>
    [..."0123456789"].filter((digit) => isSoundIdentifier(scheme, body + digit)).length;
  fc.assert(fc.property(digitsOf(6), (body) => soundEnds("IMO", body) === 1));
  fc.assert(fc.property(digitsOf(6), (body) => soundEnds("IMO-company", body) === 1));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), digitsOf(11), digitsOf(2), (first, body, more) => {
      expect(soundEnds("OGRN", `${first}${body}`)).toBe(1);
      expect(soundEnds("OGRN", `${first}${body}${more}`)).toBe(1);
      expect(soundEnds("OGRN", `0${body}`)).toBe(0);
    }),
  );
});

const schemes = [
  "LEI",
  "ISIN",
  "UEI",
  "CIK",
  "CAGE",
  "DUNS",
  "Wikidata",
  "OpenCorporates",
  "org-id",
  "IMO",
  "IMO-company",
  "OGRN",
  "XX-REG",
  "constructor",
];
const written = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "https://opencorporates.com/companies/",
        "http://www.wikidata.org/entity/",
        "https://www.wikidata.org/wiki/",
        "IMO",
        "gb/",
        "/",
        " ",
        "q42",
        "-",
        "007",
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join("")),
);

test("the normal form is its own normal form, and whether an identifier is sound does not hang on how it is written", () => {
  fc.assert(
    fc.property(fc.constantFrom(...schemes), written, (scheme, text) => {
      const normal = normalIdentifier(scheme, text);
      expect(normalIdentifier(scheme, normal)).toBe(normal);
      expect(isSoundIdentifier(scheme, normal)).toBe(isSoundIdentifier(scheme, text));
    }),
    { numRuns: 5_000 },
  );
  fc.assert(
    fc.property(lei, at(20), (value, place) => {
      const spaced = ` ${value.slice(0, place).toLowerCase()} ${value.slice(place)}`;
      expect([normalIdentifier("LEI", spaced), isSoundIdentifier("LEI", spaced)]).toEqual([value, true]);
    }),
  );
});

test("an item of Wikidata is Q and a positive number, and the same by its address", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), fc.constantFrom("wiki", "entity"), (number, page) => {
      const forms = [`Q${number}`, `q${number}`, `https://www.wikidata.org/${page}/Q${number}`];
      expect(forms.map((form) => normalIdentifier("Wikidata", form))).toEqual(Array(3).fill(`Q${number}`));
      expect(isSoundIdentifier("Wikidata", `Q${number}`)).toBe(true);
      expect(
        [`Q0${number}`, `P${number}`, String(number), `Q${number}x`].some((bad) => isSoundIdentifier("Wikidata", bad)),
      ).toBe(false);
    }),
  );
});

const jurisdictions = fc
  .tuple(
    fc.array(letters, { minLength: 2, maxLength: 2 }),
    fc.option(fc.array(letters, { minLength: 2, maxLength: 2 })),
  )
  .map(([land, part]) => [land.join(""), ...(part === null ? [] : [part.join("")])].join("_").toLowerCase());

test("a company of OpenCorporates is its jurisdiction and number, and the same by its address", () => {
  fc.assert(
    fc.property(jurisdictions, textOf(7), (jurisdiction, number) => {
      const id = `${jurisdiction}/${number}`;
      const addresses = [
        "https://opencorporates.com/companies/",
        "http://www.opencorporates.com/companies/",
        "https://api.opencorporates.com/v0.4/companies/",
      ];
      expect(addresses.map((address) => normalIdentifier("OpenCorporates", `${address}${id}`))).toEqual(
        Array(3).fill(id),
      );
      expect(isSoundIdentifier("OpenCorporates", `${jurisdiction.toUpperCase()}/${number}`)).toBe(true);
      expect(
        [jurisdiction, number, `/${number}`, `${id}/officers`, `${jurisdiction}/${number} x`].some((bad) =>
          isSoundIdentifier("OpenCorporates", bad),
        ),
      ).toBe(false);
    }),
  );
});

test("an org-id is a list of the guide and a number in it; a list without a number, or a number alone, is none", () => {
  const lists = fc.constantFrom("GB-COH", "XI-LEI", "US-EIN", "CA-CRA_ACR", "CA_BC-BRC_CBR", "CN-11-CR", "AE_AJ-CR");
  fc.assert(
    fc.property(lists, textOf(8), (list, number) => {
      expect(isListCode(list)).toBe(true);
      expect(isSoundIdentifier("org-id", `${list}-${number}`)).toBe(true);
      expect([list.toLowerCase(), `${list}-`, `${list}-${number}-x y`, number, "COH"].filter(isListCode)).toEqual([]);
      expect(
        [`${list}-`, number, `${list.toLowerCase()}-${number}`].some((bad) => isSoundIdentifier("org-id", bad)),
      ).toBe(false);
    }),
  );
});
