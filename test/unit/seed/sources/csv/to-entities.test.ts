import { expect, test } from "vitest";
import { csv } from "../../../../../seed/sources/csv.ts";
import { runImporter, textFile } from "../../../../support/imports/run-importer.ts";

const head = `
dataset: {id: club, title: Club, publisher: Register, licence: CC0}
source: {title: Register, tier: PRESS}
files:
`;
const persons = `  - path: persons.csv
    entities: [{as: person, kind: PERSON, name: "{name}", localId: "{id}"}]
`;
const knows = (entity = 'reference: true, localId: "{a}"') => `  - path: knows.csv
    entities:
      - {as: one, ${entity}}
      - {as: other, reference: true, localId: "{b}", split: "|"}
    relationships: [{kind: FAMILY_OF, from: one, to: other, status: REPORTED}]
`;
const personsCsv = textFile("persons.csv", "id,name\n1,Ana\n2,Ben\n3,Cleo\n");
const knowsCsv = textFile("knows.csv", "a,b\n1,2|3\n");
const run = (files: readonly ReturnType<typeof textFile>[], map: string) =>
  runImporter(csv, files, { options: { mapping: map } });

test("a file that only refers to entities by their key says nothing of them, and joins those that another describes", async () => {
  const { entities, claims, refusals } = await run([personsCsv, knowsCsv], head + persons + knows());
  expect(refusals).toEqual([]);
  expect(entities.map(({ name, evidence }) => [name, evidence.map(({ locator }) => locator)])).toEqual([
    ["Ana", ["persons.csv person=1"]],
    ["Ben", ["persons.csv person=2"]],
    ["Cleo", ["persons.csv person=3"]],
  ]);
  expect([...claims].sort()).toEqual(["Ben FAMILY_OF Ana", "Cleo FAMILY_OF Ana"]);
});

test("a key that nothing describes makes no entity", async () => {
  const { entities, relationships } = await run([knowsCsv], head + knows());
  expect(entities).toEqual([]);
  expect(relationships.map(({ kind }) => kind)).toEqual(["FAMILY_OF", "FAMILY_OF"]);
});

test("a row without the key of a reference is refused, unless the mapping lets it go without", async () => {
  const blank = textFile("knows.csv", "a,b\n,2\n");
  expect((await run([blank], head + knows())).refusals).toEqual([
    { code: "EMPTY_VALUE", field: "one", value: "has no key", bound: "give it, or say optional: true in the mapping" },
  ]);
  const optional = await run([blank], head + knows('reference: true, optional: true, localId: "{a}"'));
  expect([optional.refusals, optional.relationships]).toEqual([[], []]);
});

test.each([
  ['reference: true, name: "{a}", localId: "{a}"', "files[0].entities[0].name stands on a reference"],
  ["reference: true", "files[0].entities[0] has neither localId nor identifiers"],
  ['kind: PERSON, localId: "{a}"', "files[0].entities[0].name is missing"],
  ['name: "{a}", localId: "{a}"', "files[0].entities[0].kind is missing"],
])("an entity with %s is refused at its line", async (entity, message) => {
  await expect(run([knowsCsv], head + knows(entity))).rejects.toThrow(message);
});
