import { expect, test } from "vitest";
import { dropPersonalNumbers } from "../../../../seed/rows/drop-personal-numbers.ts";
import { makeEntity } from "../../../../seed/sources/making/make-records.ts";

const said = { source: "s", locator: "1" };
const trader = (...identifiers: readonly { readonly scheme: string; readonly value: string }[]) =>
  makeEntity({ id: "acme", kind: "FIRM", name: "Acme", identifiers }, said, "stated");
const [vat, personal] = [
  { scheme: "VAT", value: "123" },
  { scheme: "MX-RFC", value: "ABCD800101XY9" },
];

test("the number of a person is dropped and counted, and what else identifies the entity stays", () => {
  expect(dropPersonalNumbers({ outcome: "records", records: [trader(vat, personal)] })).toEqual({
    outcome: "records",
    records: [trader(vat)],
    leftOut: ["personal: number of a natural person (MX-RFC)"],
  });
});

test("no evidence speaks for identifiers that are gone", () => {
  expect(dropPersonalNumbers({ outcome: "records", records: [trader(personal)] })).toMatchObject({
    records: [makeEntity({ id: "acme", kind: "FIRM", name: "Acme" }, said, "stated")],
  });
});

test("a row without any stays as it is", () => {
  const mapped = { outcome: "records", records: [trader(vat)] } as const;
  expect(dropPersonalNumbers(mapped)).toBe(mapped);
});
