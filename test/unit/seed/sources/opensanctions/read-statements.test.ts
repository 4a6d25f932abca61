import { expect, test } from "vitest";
import { toEntityId } from "../../../../../seed/sources/making/entity-id.ts";
import { opensanctions } from "../../../../../seed/sources/opensanctions.ts";
import { mapContext, mapFiles, memoryFile } from "../../../../support/files/map-files.ts";
import {
  lined,
  published,
  type StatementCells,
  statement,
  statementsCsv,
} from "../../../../support/files/published.ts";

const idOf = (localId: string) => toEntityId({ strong: [], dataset: "tales", localId });
const mapped = (statements: readonly StatementCells[], header?: readonly string[]) =>
  mapFiles(opensanctions, [memoryFile("statements.csv", statementsCsv(statements, header))]);

const south = { dataset: "south_list", entity_id: "s-1" };
const acme = [
  statement("NK-acme", "id", "NK-acme"),
  statement("NK-acme", "name", "Acme"),
  statement("NK-acme", "jurisdiction", "gb"),
  statement("NK-acme", "name", "Acme", south),
  statement("NK-acme", "alias", "Acme Holding", south),
  statement("NK-acme", "website", "https://acme.example/", { ...south, schema: "LegalEntity" }),
];

test("statements give an entity with evidence property by property, under each collection's own id", async () => {
  const { entities, sources, leftOut } = await mapped(acme);
  const sourceOf = (origin: string) => sources.find((one) => one.origin === origin)?.id;
  expect(entities).toEqual([
    {
      record: "entity",
      id: idOf("NK-acme"),
      kind: "FIRM",
      name: "Acme",
      aliases: ["Acme Holding"],
      country: "GB",
      website: "https://acme.example/",
      identifiers: ["NK-acme", "s-1"].map((value) => ({ scheme: "opensanctions", value })),
      evidence: [
        {
          source: sourceOf("north_list"),
          properties: ["kind", "name", "country", "identifiers"],
          locator: "NK-acme",
        },
        {
          source: sourceOf("south_list"),
          properties: ["kind", "name", "aliases", "website", "identifiers"],
          locator: "s-1",
        },
      ],
    },
  ]);
  expect(leftOut).toEqual([]);
});

test("the rows of a thing need not stand together, nor the columns in an order, and old tables have fewer", async () => {
  const owns = (property: string, value: string) => statement("own", property, value, { schema: "Ownership" });
  const ana = [statement("NK-ana", "name", "Ana", { schema: "Person" })];
  const own = [owns("owner", "NK-ana"), owns("asset", "NK-acme"), owns("percentage", "51%"), owns("startDate", "2019")];
  const rows = [own[0], acme[1], own[1], ana[0], acme[3], own[2], acme[0], own[3], acme[5], acme[2], acme[4]];
  const mixed = await mapped(rows.filter((one) => one !== undefined));
  const sorted = await mapped([...acme, ...ana, ...own]);
  const few = await mapped(
    [...acme, ...ana, ...own],
    ["value", "prop", "schema", "dataset", "entity_id", "canonical_id"],
  );
  const relationships = [
    { kind: "OWNS", from: idOf("NK-ana"), to: idOf("NK-acme"), since: "2019", share: { minimum: 51, maximum: 51 } },
  ];
  for (const one of [mixed, sorted, few]) expect(one.relationships).toMatchObject(relationships);
  const byId = (one: typeof mixed) =>
    one.entities.map(({ evidence: _, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(mixed)).toEqual(byId(sorted));
  expect(byId(few)).toEqual(byId(sorted));
});

test("statements give the claims that the same entities give one a line", async () => {
  const rows = [
    published("Person", "NK-ana", { name: ["Ana"] }),
    published("Company", "NK-acme", { name: ["Acme"], ogrnCode: ["1027700132195"] }),
    published("Ownership", "own", { owner: ["NK-ana"], asset: ["NK-acme"], percentage: [">25"] }),
    published("Sanction", "ban", { entity: ["NK-acme"], authority: ["Office of Lists"], program: ["TALES"] }),
  ];
  const statements = rows.flatMap(({ id, schema, properties }) =>
    Object.entries(properties as Record<string, readonly string[]>).flatMap(([name, values]) =>
      values.map((value) => statement(id, name, value, { schema })),
    ),
  );
  const lines = await mapFiles(opensanctions, [memoryFile("entities.ftm.json", lined(...rows))]);
  const table = await mapped(statements);
  const claims = ({ relationships }: typeof lines) =>
    relationships.map(({ evidence, ...rest }) => ({ ...rest, locators: evidence.map(({ locator }) => locator) }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(claims(table).toSorted(byId)).toEqual(claims(lines).toSorted(byId));
  expect(table.entities.map(({ id }) => id).toSorted()).toEqual(lines.entities.map(({ id }) => id).toSorted());
});

test("the schema that says most counts, and the name that most collections give", async () => {
  const name = (value: string, dataset: string, schema: string) =>
    statement("NK-1", "name", value, { dataset, schema });
  const { entities } = await mapped([
    name("A", "one", "LegalEntity"),
    name("B", "two", "Company"),
    name("B", "three", "Organization"),
  ]);
  expect(entities).toMatchObject([{ kind: "FIRM", name: "B", aliases: ["A"] }]);
  const kindProof = entities[0]?.evidence.map(({ properties }) => properties.includes("kind"));
  expect(kindProof).toEqual([false, true, true]);
});

test("a candidate of another database is not taken; a language and an older wording are counted", async () => {
  const { entities, leftOut } = await mapped([
    statement("NK-acme", "name", "Acme", { lang: "eng", original_value: "ACME" }),
    statement("NK-acme", "alias", "Borealis", { external: "t" }),
  ]);
  expect(entities).toMatchObject([{ name: "Acme" }]);
  expect(entities[0]).not.toHaveProperty("aliases");
  expect(leftOut).toEqual(["candidate of another database", "language of a value", "original wording of a value"]);
});

test("a statement that names no thing, no property or no value is refused where it stands", async () => {
  const { refusals, entities } = await mapped([
    ...acme,
    statement("", "name", "Nobody"),
    statement("NK-1", "", "x"),
    statement("NK-1", "name", ""),
    statement("NK-1", "name", "x", { schema: "" }),
  ]);
  expect(refusals.map(({ code, field }) => [code, field])).toEqual([
    ["EMPTY_VALUE", "canonical_id"],
    ["EMPTY_VALUE", "prop"],
    ["EMPTY_VALUE", "value"],
    ["EMPTY_VALUE", "schema"],
  ]);
  expect(entities).toHaveLength(1);
});

test("a thing with more statements than a line may have bytes is refused, and costs no other", async () => {
  const many = Array.from({ length: 30 }, (_, at) => statement("NK-hub", "alias", `Hub ${at}`));
  const file = memoryFile("statements.csv", statementsCsv([...many, ...acme]));
  const { refusals, entities } = await mapFiles(opensanctions, [file], { ...mapContext, lineBytes: 2_000 });
  expect(refusals).toMatchObject([{ code: "LINE_TOO_LONG", value: expect.stringContaining("about NK-hub") }]);
  expect(entities.map(({ name }) => name)).toEqual(["Acme"]);
});
