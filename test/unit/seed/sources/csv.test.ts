import { expect, test } from "vitest";
import { csv } from "../../../../seed/sources/csv.ts";
import { runImporter, textFile } from "../../../support/imports/run-importer.ts";

const mapping = `
dataset: {id: stakes, title: Stakes, publisher: Borealis Register, licence: CC BY 4.0, version: "2026-10"}
source: {title: "{doc}", url: "{url}", publishedOn: "{date}", tier: PRIMARY}
files:
  - path: folder/stakes.csv
    decimal: ","
    dates: DD/MM/YYYY
    entities:
      - {as: owner, kind: BACKER, name: "{holder}", localId: "{holder_id}"}
      - {as: asset, kind: {column: type, values: {fund: BACKER, plc: FIRM}}, name: "{firm}",
         identifiers: [{scheme: LEI, value: "{lei}"}], localId: "{firm}"}
    relationships:
      - {kind: OWNS, from: owner, to: asset, share: "{pct}", since: "{from}", status: REPORTED, role: "{word}", key: "{id}"}
`;
const header = "id;holder;holder_id;firm;type;lei;pct;from;word;doc;url;date\n";
const good = `${header}7;Ana Fund;012;Acme;plc;ACME00BOREALIS000009;>25;03/04/2021;holder;Filing 1;https://example.org/1;05/04/2021\n`;

const run = (text: string, map = mapping) =>
  runImporter(csv, [textFile("stakes.csv", text)], { options: { mapping: map } });

test("makes dataset, source, entities and relationship of a row", async () => {
  const outcome = await run(good);
  const [source] = outcome.sources;
  const [owner, asset] = outcome.entities;
  expect(outcome.refusals).toEqual([]);
  expect(outcome.datasets).toEqual([
    {
      record: "dataset",
      id: "stakes",
      title: "Stakes",
      publisher: "Borealis Register",
      licence: "CC BY 4.0",
      version: expect.stringMatching(/^2026-10 sha256:[0-9a-f]{16}$/),
    },
  ]);
  expect(source).toEqual({
    record: "source",
    id: expect.stringMatching(/^stakes-[0-9a-f]{16}$/),
    title: "Filing 1",
    publisher: "Borealis Register",
    tier: "PRIMARY",
    licence: "CC BY 4.0",
    url: "https://example.org/1",
    publishedOn: "2021-04-05",
  });
  expect(owner).toEqual({
    record: "entity",
    id: expect.stringMatching(/^stakes-[0-9a-f]{16}$/),
    kind: "BACKER",
    name: "Ana Fund",
    evidence: [{ source: source?.id, properties: ["name"], locator: "stakes.csv owner=012" }],
  });
  expect(asset).toEqual({
    record: "entity",
    id: expect.stringMatching(/^lei-[0-9a-f]{16}$/),
    kind: "FIRM",
    name: "Acme",
    identifiers: [{ scheme: "LEI", value: "ACME00BOREALIS000009" }],
    evidence: [{ source: source?.id, properties: ["kind", "name", "identifiers"], locator: "stakes.csv asset=Acme" }],
  });
  expect(outcome.relationships).toEqual([
    {
      record: "relationship",
      id: expect.stringMatching(/^owns-[0-9a-f]{16}$/),
      kind: "OWNS",
      status: "REPORTED",
      role: "holder",
      since: "2021-04-03",
      share: { minimum: 25, maximum: 100, minimumExclusive: true },
      from: owner?.id,
      to: asset?.id,
      evidence: [{ source: source?.id, stance: "SUPPORTS", locator: "stakes.csv#2" }],
    },
  ]);
});

test("makes one relationship for each value of a split cell", async () => {
  const map = `
dataset: {id: deals, title: Deals, publisher: Borealis, licence: CC0}
source: {title: Deals, tier: SEED}
files:
  - entities:
      - {as: reseller, kind: FIRM, name: "{company}", localId: "{company}"}
      - {as: supplier, kind: FIRM, name: "{suppliers}", localId: "{suppliers}", split: ";"}
    relationships: [{kind: SUPPLIES, from: supplier, to: reseller, status: ALLEGED}]
`;
  const outcome = await run("company,suppliers\nAcme,Borealis; Cobalt ;;Borealis\nDelta,\n", map);
  expect(outcome.claims).toEqual(["Borealis SUPPLIES Acme", "Cobalt SUPPLIES Acme"]);
  expect(outcome.entities.map(({ name }) => name)).toEqual(["Acme", "Borealis", "Cobalt", "Delta"]);
});

test("takes rows that say the same without a key for one claim, and rows that differ for two", async () => {
  const map = mapping.replace(', key: "{id}"', "");
  const row = (pct: string) => good.replace(header, "").replace(">25", pct);
  const outcome = await run(header + row("30") + row("30") + row("40"), map);
  const [first, second, third] = outcome.relationships.map(({ id }) => id);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test("leaves out a share above 100 with a remark, and keeps the row", async () => {
  const outcome = await run(good.replace(">25", "120"));
  expect(outcome.remarks).toEqual([
    {
      code: "BAD_SHARE",
      field: "OWNS.share",
      value: 'is "120"',
      bound: "a share is percent from 0 to 100: 51%, >25, 25-50%",
    },
  ]);
  expect(outcome.relationships[0]).not.toHaveProperty("share");
});

test("keeps an identifier with wrong check digits as text, and does not take it for identity", async () => {
  const outcome = await run(good.replace("0009", "0008"));
  const asset = outcome.entities[1];
  expect(asset?.id).toMatch(/^stakes-/);
  expect(asset?.identifiers).toEqual([{ scheme: "LEI", value: "ACME00BOREALIS000008" }]);
  expect(outcome.remarks.map(({ code }) => code)).toEqual(["BAD_IDENTIFIER"]);
});

test.each([
  ["a cell that the table does not list", good.replace("plc", "gmbh"), mapping, "UNKNOWN_WORD", "asset.kind"],
  ["a date that the pattern does not read", good.replace("03/04/2021", "2021.4"), mapping, "BAD_DATE", "OWNS.since"],
  ["31 April", good.replace("03/04/2021", "31/04/2021"), mapping, "BAD_DATE", "since"],
  ["an ambiguous date", good, mapping.replace("    dates: DD/MM/YYYY\n", ""), "BAD_DATE", "source.publishedOn"],
  ["a blank name", good.replace("Ana Fund", ""), mapping, "EMPTY_VALUE", "owner.name"],
  ["a blank source", good.replace("Filing 1", " "), mapping, "EMPTY_VALUE", "source.title"],
  ["an entity with no identity", good.replace("012", ""), mapping, "EMPTY_VALUE", "owner"],
])("refuses a row for %s", async (_, text, map, code, field) => {
  const outcome = await run(text, map);
  expect(outcome.refusals.map((refusal) => [refusal.code, refusal.field])).toEqual([[code, field]]);
  expect(outcome.relationships).toEqual([]);
});

test.each([
  ["an unknown key", mapping.replace("as: owner,", "as: owner, colour: red,"), 9, "colour is no key of this record"],
  ["an unknown kind", mapping.replace("kind: OWNS", "kind: LIKES"), 13, 'kind is "LIKES"'],
  ["an end that the kind does not take", mapping.replace("kind: OWNS", "kind: MAKES"), 13, "to is a BACKER or FIRM"],
  ["a share where there is none", mapping.replace("kind: OWNS", "kind: BACKS"), 13, "share stands on BACKS"],
  ["an end that is no entity", mapping.replace("from: owner", "from: holder"), 13, 'from is "holder"'],
  ["no status", mapping.replace("status: REPORTED, ", ""), 13, "status is missing"],
  ["no source", mapping.replace(/source:.*\n/, ""), 1, "source is missing"],
  ["no tier", mapping.replace(", tier: PRIMARY", ""), 3, "tier is missing"],
  ["a number where text belongs", mapping.replace('version: "2026-10"', "version: 2026"), 2, "version is 2026"],
  ["no identity", mapping.replace(', localId: "{holder_id}"', ""), 9, "has neither localId nor identifiers"],
  ["a column that is not there", mapping.replace("{pct}", "{percent}"), 13, 'share names the column "percent"'],
  ["dates that say too little", mapping.replace("DD/MM/YYYY", "DD/MM"), 7, 'dates is "DD/MM"'],
  ["YAML that is none", mapping.replace("files:", "files: ["), 5, "mapping is not YAML"],
  ["a file that was not given", mapping.replace("stakes.csv", "shares.csv"), 5, 'path is "folder/shares.csv"'],
])("stops before any row for %s and names the line of the mapping", async (_, map, line, message) => {
  const failure = await run(good, map).then(String, (error: unknown) => String(error));
  expect(failure).toContain(`mapping line ${line}:`);
  expect(failure).toContain(message);
});

test("stops without a mapping", async () => {
  await expect(runImporter(csv, [textFile("stakes.csv", good)])).rejects.toThrow("csv: --mapping is missing");
});

test("takes --dataset before the mapping's", async () => {
  const outcome = await runImporter(csv, [textFile("stakes.csv", good)], { dataset: "mine", options: { mapping } });
  expect(outcome.datasets.map(({ id }) => id)).toEqual(["mine"]);
  expect(outcome.entities[0]?.id).toMatch(/^mine-/);
});

test("takes from the command how a file is written where the mapping does not say", async () => {
  const silent = mapping.replace("    dates: DD/MM/YYYY\n", "");
  const files = [textFile("stakes.csv", good)];
  const outcome = await runImporter(csv, files, { options: { mapping: silent, dates: "DD/MM/YYYY" } });
  expect(outcome.relationships[0]?.since).toBe("2021-04-03");
  const wrong = runImporter(csv, files, { options: { mapping: silent, encoding: "ebcdic" } });
  await expect(wrong).rejects.toThrow('csv: --encoding is "ebcdic"; give one of utf-8, latin1, utf-16');
});
