import { expect, test } from "vitest";
import type { Entity } from "../../../../server/domain/entity.ts";
import { entityId } from "../../../../server/domain/ids.ts";
import { explainMatch } from "../../../../server/search/explain-match.ts";

const acme: Entity = {
  id: entityId("acme-borealis"),
  kind: "FIRM",
  name: "Acmé Borealis, Inc.",
  aliases: ["Northern Lights Co.", "ABI"],
  identifiers: [{ scheme: "CIK", value: "0000000042" }],
  roles: [],
  datasets: [],
};

test.each([
  ["acmé borealis inc", { field: "name", value: "Acmé Borealis, Inc.", how: "EXACT" }, 0],
  ["abi", { field: "aliases", value: "ABI", how: "ALIAS" }, 0],
  ["Acme Borealis Inc", { field: "name", value: "Acmé Borealis, Inc.", how: "TRANSLITERATED" }, 0],
  ["acme bor", { field: "name", value: "Acmé Borealis, Inc.", how: "PREFIX" }, 0],
  ["north", { field: "aliases", value: "Northern Lights Co.", how: "PREFIX" }, 0],
  ["borealsi", { field: "name", value: "Acmé Borealis, Inc.", how: "FUZZY" }, 0],
  ["northern lihgts", { field: "aliases", value: "Northern Lights Co.", how: "FUZZY" }, 0],
  ["acme mining company", { field: "name", value: "Acmé Borealis, Inc.", how: "FUZZY" }, 2],
  ["42", { field: "identifiers", value: "CIK:0000000042", how: "IDENTIFIER" }, 0],
  ["cik:42", { field: "identifiers", value: "CIK:0000000042", how: "IDENTIFIER" }, 0],
  ["acme-borealis", { field: "id", value: "acme-borealis", how: "IDENTIFIER" }, 0],
])("%j matched by %j", (text, matched, missed) => {
  expect(explainMatch(text, acme)).toEqual({ matched, missed });
});

test("the name stands before an alias that matches as well", () => {
  expect(explainMatch("acmé", { ...acme, name: "Acmé", aliases: ["Acmé"] }).matched.field).toBe("name");
});
