import { expect, test } from "vitest";
import { toEntityId } from "../../../../seed/sources/making/entity-id.ts";
import { opensanctions } from "../../../../seed/sources/opensanctions.ts";
import { mapFiles, memoryFile } from "../../../support/files/map-files.ts";

const row = (schema: string, id: string, properties: object, more: object = {}) => ({
  id,
  schema,
  caption: schema === "Person" ? "Ana" : "Caption",
  properties,
  datasets: ["north_list"],
  referents: [],
  last_seen: "2024-05-06T07:08:09",
  ...more,
});
const ana = row(
  "Person",
  "NK-ana",
  { name: ["Ana Alba", "Ana"] },
  { datasets: ["north_list", "south_list"], referents: ["n-1", "s-1"] },
);
const acme = row("Company", "NK-acme", { name: ["Acme"] });
const idOf = (localId: string) => toEntityId({ strong: [], dataset: "tales", localId });
const lines = (...rows: readonly object[]) => rows.map((one) => `${JSON.stringify(one)}\n`).join("");
const mapped = (content: string, name = "entities.ftm.json") => mapFiles(opensanctions, [memoryFile(name, content)]);

test("an entity keeps its id and its former ids, and rests on each collection that it comes from", async () => {
  const { records, entities, sources } = await mapped(lines(ana));
  expect(records[0]).toMatchObject({
    title: "OpenSanctions",
    licence: "CC BY-NC 4.0 (non-commercial)",
    version: expect.stringMatching(/^2024-05-06 sha256:/),
  });
  expect(sources.map(({ origin, publisher, tier }) => [origin, publisher, tier])).toEqual([
    ["north_list", "OpenSanctions", "AGGREGATOR"],
    ["south_list", "OpenSanctions", "AGGREGATOR"],
  ]);
  const properties = ["kind", "name", "aliases", "identifiers"];
  expect(entities).toEqual([
    {
      record: "entity",
      id: idOf("NK-ana"),
      kind: "PERSON",
      name: "Ana",
      aliases: ["Ana Alba"],
      identifiers: ["NK-ana", "n-1", "s-1"].map((value) => ({ scheme: "opensanctions", value })),
      evidence: sources.map(({ id }) => ({ source: id, properties, locator: "NK-ana" })),
    },
  ]);
});

test("a former id that is made of a person's tax number is not kept, that of a firm is", async () => {
  const referents = ["ru-inn-183100000007", "ofac-7"];
  const person = row("Person", "NK-bela", { name: ["Bela"] }, { referents });
  const own = row("Person", "ru-inn-183100000008", { name: ["Cora"] });
  const firm = row("Company", "NK-cobalt", { name: ["Cobalt"] }, { referents });
  const { entities, leftOut } = await mapped(lines(person, own, firm));
  const valuesOf = (name: string) =>
    entities.find((one) => one.name === name)?.identifiers?.map(({ value }) => value) ?? [];
  expect(["Bela", "Cora", "Cobalt"].map(valuesOf)).toEqual([
    ["NK-bela", "ofac-7"],
    [],
    ["NK-cobalt", "ru-inn-183100000007", "ofac-7"],
  ]);
  expect(JSON.stringify(entities[1])).not.toContain("183100000008");
  expect(leftOut.filter((reason) => reason.startsWith("personal"))).toHaveLength(2);
});

test("a claim that names an entity by a former id reaches the entity", async () => {
  const { relationships } = await mapped(
    lines(row("Ownership", "own", { owner: ["s-1"], asset: ["NK-acme"] }), ana, acme),
  );
  expect(relationships).toMatchObject([{ from: idOf("NK-ana"), to: idOf("NK-acme"), status: "REPORTED" }]);
});

test("what an authority lists rests on its own list: primary and confirmed", async () => {
  const sanction = row("Sanction", "ban", {
    entity: ["NK-ana"],
    authority: ["Office of Lists"],
    sourceUrl: ["https://lists.example/"],
  });
  const { relationships, sources } = await mapped(lines(ana, sanction));
  const list = sources.find(({ tier }) => tier === "PRIMARY");
  expect(list).toMatchObject({
    title: "Office of Lists: listings",
    publisher: "Office of Lists",
    url: "https://lists.example/",
  });
  expect(relationships).toMatchObject([
    { kind: "SANCTIONS", status: "CONFIRMED", evidence: [{ source: list?.id, locator: "ban" }, { locator: "ban" }] },
  ]);
});

test("nested targets give the same claims as one entity a line", async () => {
  const bare = { ...acme, properties: {} };
  const own = row("Ownership", "own", { owner: ["NK-ana"], asset: ["NK-acme"] });
  const nested = { ...own, properties: { owner: [{ ...ana, properties: {} }], asset: [acme] } };
  const target = { ...ana, properties: { ...ana.properties, ownershipOwner: [nested] } };
  const second = {
    ...acme,
    properties: { ...acme.properties, ownershipAsset: [{ ...nested, properties: { owner: [ana], asset: [bare] } }] },
  };
  const flat = await mapped(lines(ana, acme, own));
  const inner = await mapped(lines(target, second), "targets.nested.json");
  const byId = (records: readonly { readonly id: string }[]) => records.toSorted((a, b) => a.id.localeCompare(b.id));
  expect(inner.relationships).toEqual(flat.relationships);
  expect(byId(inner.entities)).toEqual(byId(flat.entities));
});

test("the table of targets gives names and no relationship; a table of another kind is refused by its columns", async () => {
  const table =
    'id,schema,name,aliases,birth_date,countries,last_seen\nNK-ana,Person,Ana,"Ana Alba;Ana B",1980,fr,2024-05-06\n';
  const { entities, leftOut } = await mapped(table, "targets.simple.csv");
  expect(entities).toMatchObject([{ name: "Ana", aliases: ["Ana Alba", "Ana B"], country: "FR" }]);
  expect(leftOut).toEqual(["personal: birthDate"]);
  const { refusals } = await mapped("caption,weight\nAna,7\n", "other.csv");
  expect(refusals).toMatchObject([{ code: "BAD_HEADER", bound: "give targets.simple.csv or statements.csv" }]);
});
