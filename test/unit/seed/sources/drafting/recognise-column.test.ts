import { expect, test } from "vitest";
import { type Guess, recogniseColumn } from "../../../../../seed/sources/drafting/recognise-column.ts";

const lei = "ACME00BOREALIS000009";

test.each<readonly [string, readonly string[], Guess]>([
  ["supplier", ["Acme", "Borealis"], { holds: "name" }],
  ["Suppliers", ["Acme; Borealis", "Ceres"], { holds: "name", split: ";" }],
  ["OwnerName", ["Ana"], { holds: "name" }],
  ["lei", [lei], { holds: "identifier", scheme: "LEI" }],
  ["code of the firm", [lei], { holds: "identifier", scheme: "LEI" }],
  ["supplier_id", ["007"], { holds: "key" }],
  ["country", ["NO", "US"], { holds: "country" }],
  ["country", ["Norway"], { holds: "nothing", why: "has no place that its name would tell" }],
  ["pct", [">25", "40%"], { holds: "share" }],
  ["share_price", ["1200"], { holds: "amount", form: { decimals: [] } }],
  ["amount", ["1.234,50"], { holds: "amount", form: { decimals: [","] } }],
  ["amount", ["1,234"], { holds: "amount", form: { decimals: [".", ","] } }],
  ["employees", ["12", "400"], { holds: "nothing", why: "is a number of unknown meaning" }],
  ["since", ["2021-02-03", "2022"], { holds: "date", form: { patterns: [] } }],
  ["since", ["13/02/2021", "03/04/2021"], { holds: "date", form: { patterns: ["DD/MM/YYYY"] } }],
  ["since", ["03/04/2021"], { holds: "date", form: { patterns: ["DD/MM/YYYY", "MM/DD/YYYY"] } }],
  ["currency", ["usd"], { holds: "currency" }],
  ["website", ["http://example.org"], { holds: "website" }],
  ["notes", ["a firm"], { holds: "description" }],
  ["owner", [], { holds: "nothing", why: "is blank" }],
  ["owner_birth_date", ["1970-01-01"], { holds: "nothing", why: "may be private" }],
  ["Owner address", ["Main Street 1"], { holds: "nothing", why: "may be private" }],
  ["owner e-mail", ["a@example.org"], { holds: "nothing", why: "may be private" }],
])("%s with %j", (name, values, guess) => {
  expect(recogniseColumn({ name, values, filled: values.length, isUnique: true })).toEqual(guess);
});
