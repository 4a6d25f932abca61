import { expect, test } from "vitest";
import { guessIdentifiers, toIdentifierForms } from "../../../../server/search/to-identifier-forms.ts";

test("an identifier is looked for as it is and in its scheme's normal form", () => {
  expect(toIdentifierForms({ scheme: "CIK", value: "1964789" })).toEqual(["CIK:1964789", "CIK:0001964789"]);
  expect(toIdentifierForms({ scheme: "GB-COH", value: "01234567" })).toEqual(["GB-COH:01234567"]);
});

test("a typed scheme may be in lower case", () => {
  expect(guessIdentifiers("cik: 1964789")).toContain("CIK:0001964789");
  expect(guessIdentifiers("wikidata:Q42")).toContain("Wikidata:Q42");
});

test("a bare value is tried with every common scheme", () => {
  const guesses = guessIdentifiers("5493001KJTIIGC8Y1R12");
  expect(guesses).toContain("LEI:5493001KJTIIGC8Y1R12");
  expect(guesses).toContain("OpenCorporates:5493001KJTIIGC8Y1R12");
});
