import { expect, test } from "vitest";
import { csv } from "../../../../../seed/sources/csv.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles } from "../../../../support/imports/tell-graph.ts";

const mapping = (relationship: string) => `
dataset: {id: ties, title: Ties, publisher: Register, licence: CC0}
source: {title: Register, tier: PRESS}
files:
  - entities:
      - {as: one, kind: FIRM, name: "{one}", localId: "{one}"}
      - {as: two, kind: FIRM, name: "{two}", localId: "{two}"}
    relationships:
      - {from: one, to: two, status: REPORTED, ${relationship}}
`;
const byTable =
  'kind: {column: tie, values: {owner: OWNS, lender: LENDS_TO, "unclear": ASSOCIATED_WITH, none: OWNS}, otherwise: ""}, share: "{pct}"';
const tell = async (relationship: string, row: string) => {
  const told = await tellFiles(csv, [textFile("ties.csv", `one,two,tie,pct\n${row}\n`)], {
    options: { mapping: mapping(relationship) },
  });
  return told.filter((line) => !line.startsWith("probably") && !line.includes("which the mapping leaves out"));
};

test.each([
  ["Acme,Beta,owner,40", ["Acme OWNS Beta, REPORTED, 40 %"]],
  ["Acme,Beta,lender,", ["Acme LENDS_TO Beta, REPORTED"]],
  ["Acme,Beta,neighbour,", ["left out: 1 relationship of one to two for which the mapping has no kind"]],
  ["Acme,Beta,,40", ["left out: 1 relationship of one to two for which the mapping has no kind"]],
])("a table gives the kind of %s", async (row, told) => {
  expect(await tell(byTable, row)).toEqual(told);
});

test("a share is refused, and the claim taken, where the kind that the row has carries none", async () => {
  expect(await tell(byTable, "Acme,Beta,lender,40")).toEqual([
    "Acme LENDS_TO Beta, REPORTED",
    "field refused: LENDS_TO.share is given; LENDS_TO has no share",
  ]);
});

test("what a row says of an entity and itself is left out and counted where the mapping says so", async () => {
  expect(await tell("kind: SUPPLIES, skipWhenEqual: true", "Acme,Acme,,")).toEqual([
    "left out: 1 SUPPLIES of an entity and itself",
  ]);
  expect(await tell("kind: SUPPLIES, skipWhenEqual: true", "Acme,Beta,,")).toEqual(["Acme SUPPLIES Beta, REPORTED"]);
});

test.each([
  [
    "kind: {column: tie, values: {owner: OWNS, member: FAMILY_OF}}",
    "files[0].relationships[0].from is a FIRM; FAMILY_OF takes PERSON",
  ],
  [
    "kind: LENDS_TO, share: '{pct}'",
    "files[0].relationships[0].share stands on LENDS_TO; only OWNS and SUPPLIES have a share",
  ],
  [
    "kind: OWNS, skipWhenEqual: false",
    "files[0].relationships[0].skipWhenEqual is false; give true or leave the key out",
  ],
])("a mapping with %s is refused at its line", async (relationship, message) => {
  await expect(tell(relationship, "Acme,Beta,owner,")).rejects.toThrow(message);
});
