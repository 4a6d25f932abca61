import { expect, test } from "vitest";
import { icij } from "../../../../seed/sources/icij.ts";
import { runImporter, textFile } from "../../../support/imports/run-importer.ts";

const entities = `node_id,name,original_name,former_name,jurisdiction,jurisdiction_description,company_type,address,internal_id,incorporation_date,inactivation_date,struck_off_date,dorm_date,status,service_provider,ibcRUC,country_codes,countries,sourceID,valid_until,note
10,"ACME, HOLDING LTD.",ACME,OLD ACME LTD.,BVI,British Virgin Islands,Standard Company,1 Invented Street,77,23-MAR-2006,,,,Active,Provider,25249,PAN;CHE,Panama;Switzerland,Borealis Papers,Current through 2015,
`;
const officers = `node_id,name,countries,country_codes,sourceID,valid_until,note
20,Ana Borealis,Panama,PAN,Borealis Papers,Current through 2015,
21,Cobalt Nominees Limited,,,Borealis Papers,Current through 2015,
22,THE BEARER,,,Borealis Papers,Current through 2015,
23,El Portador,,,Borealis Papers,Current through 2015,
`;
const intermediaries = `node_id,name,status,internal_id,address,countries,country_codes,sourceID,valid_until,note
30,DELTA LAW,ACTIVE,5,2 Invented Street,,,Borealis Papers,Current through 2015,
`;
const addresses =
  "node_id,address,name,countries,country_codes,sourceID,valid_until,note\n40,3 Invented Street,,,,Borealis Papers,,\n";
const header = "node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID\n";
const run = (...links: readonly string[]) =>
  runImporter(icij, [
    textFile("relationships.csv", `${header}${links.map((link) => `${link},Borealis Papers\n`).join("")}`),
    textFile("nodes-entities.csv", entities),
    textFile("nodes-officers.csv", officers),
    textFile("nodes-intermediaries.csv", intermediaries),
    textFile("nodes-addresses.csv", addresses),
  ]);

test("makes a firm of an entity, its former names as aliases, without its address", async () => {
  const outcome = await run();
  const acme = outcome.entities.find(({ name }) => name.startsWith("ACME"));
  expect(acme).toEqual({
    record: "entity",
    id: expect.stringMatching(/^icij-offshore-leaks-[0-9a-f]{16}$/),
    kind: "FIRM",
    name: "ACME, HOLDING LTD.",
    aliases: ["OLD ACME LTD.", "ACME"],
    description: "Standard Company. Registered in British Virgin Islands. Status: Active.",
    identifiers: [
      { scheme: "ICIJ", value: "10" },
      { scheme: "ibcRUC", value: "25249" },
    ],
    evidence: [
      {
        source: outcome.sources[0]?.id,
        properties: ["name", "aliases", "description", "identifiers"],
        locator: "node 10",
      },
    ],
  });
  expect(outcome.sources[0]).toEqual({
    record: "source",
    id: expect.stringMatching(/^icij-offshore-leaks-/),
    title: "Offshore Leaks database: Borealis Papers",
    publisher: "International Consortium of Investigative Journalists",
    url: "https://offshoreleaks.icij.org/",
    tier: "PRESS",
    licence: "ODbL 1.0, contents CC BY-SA 3.0",
    summary:
      "Current through 2015. There are legitimate uses for offshore companies and trusts. A listing implies no wrongdoing. Please cite ICIJ.",
  });
  expect(outcome.counts).toEqual({
    address: 2,
    "personal: address of what may be a person": 1,
    "incorporation date of a firm": 1,
    "internal id": 2,
    "code of a jurisdiction": 1,
    "service provider": 1,
    "bearer: nobody is named": 2,
  });
  expect(outcome.claims).toEqual([
    "ACME, HOLDING LTD. LOCATED_IN Panama",
    "ACME, HOLDING LTD. LOCATED_IN Switzerland",
    "Ana Borealis LOCATED_IN Panama",
  ]);
});

test("takes an officer for a firm by its legal form, else for a person, and says that nobody stated it", async () => {
  const outcome = await run();
  const kinds = outcome.entities.map(({ name, kind, evidence }) => [
    name,
    kind,
    evidence[0]?.properties.includes("kind"),
  ]);
  expect(kinds).toEqual([
    ["ACME, HOLDING LTD.", "FIRM", false],
    ["Panama", "JURISDICTION", true],
    ["Switzerland", "JURISDICTION", true],
    ["Ana Borealis", "PERSON", false],
    ["Cobalt Nominees Limited", "FIRM", false],
    ["DELTA LAW", "FIRM", false],
  ]);
});

test.each([
  ["20,10,officer_of,shareholder of,,23-MAR-2006,", "Ana Borealis OWNS ACME, HOLDING LTD. (shareholder of)"],
  ["20,10,officer_of,beneficiary of,,,", "Ana Borealis OWNS ACME, HOLDING LTD. (beneficiary of)"],
  ["20,10,officer_of,director of,,,", "Ana Borealis OFFICER_OF ACME, HOLDING LTD. (director of)"],
  ["20,10,officer_of,Vice President of,,,", "Ana Borealis OFFICER_OF ACME, HOLDING LTD. (Vice President of)"],
  ["30,10,intermediary_of,,,,", "DELTA LAW ADVISES ACME, HOLDING LTD. (intermediary of)"],
])("reads %s as a claim", async (link, claim) => {
  expect((await run(link)).claims).toContain(claim);
});

test.each([
  ["21,10,officer_of,nominee shareholder of,,,", "ASSOCIATED_WITH", undefined],
  ["20,10,officer_of,power of attorney of,,,", "ASSOCIATED_WITH", undefined],
  ["30,10,connected_to,,,,", "ASSOCIATED_WITH", undefined],
  ["20,21,same_name_as,,,,", "SAME_AS_CANDIDATE", 0.5],
  ["30,10,probably_same_officer_as,,,,", "SAME_AS_CANDIDATE", 0.6],
])("reads %s as no claim of ownership", async (link, kind, score) => {
  const { relationships } = await run(link);
  expect([relationships[0]?.kind, relationships[0]?.score]).toEqual([kind, score]);
});

test("knows of no share, and reads dates with the month as a word", async () => {
  const { relationships } = await run("20,10,officer_of,beneficiary of,,23-MAR-2006,01-JAN-2010");
  expect(relationships[0]).toMatchObject({
    since: "2006-03-23",
    until: "2010-01-01",
    interests: ["beneficiaryOfLegalArrangement"],
    status: "REPORTED",
  });
  expect(relationships[0]).not.toHaveProperty("share");
});

test("counts words that it does not know, addresses, and links to a bearer", async () => {
  const { counts } = await run(
    "20,10,officer_of,power of attorney of,,,",
    "10,40,registered_address,,,,",
    "22,10,officer_of,shareholder of,,,",
  );
  expect(counts).toMatchObject({
    "meaning of the words: power of attorney of": 1,
    address: 3,
    "bearer: nobody is named": 3,
  });
});

test("refuses a date that is none and a link without an end", async () => {
  const { refusals } = await run("20,10,officer_of,director of,,spring,", "20,,officer_of,director of,,,");
  expect(refusals.map(({ code, field }) => [code, field])).toEqual([
    ["BAD_DATE", "start_date"],
    ["EMPTY_VALUE", "node_id_end"],
  ]);
});
