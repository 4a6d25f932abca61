import { expect, test } from "vitest";
import { remarkOnIdentifiers } from "../../../../../seed/sources/making/identifier-remarks.ts";

test("remarks on an identifier of a known scheme that is not well made, and on no other", () => {
  const identifiers = [
    { scheme: "LEI", value: "ACME00BOREALIS000009" },
    { scheme: "LEI", value: "ACME00BOREALIS000008" },
    { scheme: "OWN", value: "x" },
  ];
  expect(remarkOnIdentifiers(identifiers)).toEqual([
    {
      code: "BAD_IDENTIFIER",
      field: "identifiers.LEI",
      value: 'is "ACME00BOREALIS000008", which is no LEI',
      bound: "it is kept as text and not used as identity",
    },
  ]);
});
