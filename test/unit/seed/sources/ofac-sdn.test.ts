import { expect, test } from "vitest";
import { ofacSdn } from "../../../../seed/sources/ofac-sdn.ts";
import { runImporter, textFile } from "../../../support/imports/run-importer.ts";

const none = "-0- ,";
const row = (number: number, name: string, type: string, programs: string, remarks: string) =>
  `${number},"${name}",${type},"${programs}",${none.repeat(7)}${remarks}\r\n`;
const parties = [
  row(1, "ACME TRADING, S.A.", "-0- ", "IRAN] [SDGT] [IFSR", '"NIT # 8300-1 (Colombia); D-U-N-S Number 12-345-6789."'),
  row(
    2,
    "BOREALIS, Ana",
    '"individual"',
    "SDGT",
    `"DOB 1 Jan 1960; Passport X1; a.k.a. 'ANITA'; Linked To: ACME TRADING, S.A."`,
  ),
  `3,"NORTH STAR","vessel","IRAN",-0- ,"CALL1","Tug",${none.repeat(4)}"Vessel Registration Identification IMO 9187629."\r\n`,
  row(4, "COBALT", "-0- ", "SDGT", '"Linked To: ACME TRADING, S.'),
].join("");
const sdn = `${parties.trimEnd()}"\r\n\u001a`;
const alt = '1,10,"aka","ACME",-0- \r\n4,11,"aka","COBALT BLUE",-0- \r\n\u001a';
const add = '2,20,"1 Invented Street","Borealis City","Cuba",-0- \r\n\u001a';
const comments = '4,"A.; Linked To: NOBODY."\r\n';
const files = () => [
  textFile("sdn.csv", sdn),
  textFile("alt.csv", alt),
  textFile("add.csv", add),
  textFile("sdn_comments.csv", comments),
];

test("makes a firm of a party without a type, with its aliases and numbers", async () => {
  const { entities, sources } = await runImporter(ofacSdn, files());
  expect(entities.find(({ name }) => name === "ACME TRADING, S.A.")).toEqual({
    record: "entity",
    id: expect.stringMatching(/^duns-[0-9a-f]{16}$/),
    kind: "FIRM",
    name: "ACME TRADING, S.A.",
    aliases: ["ACME"],
    identifiers: [
      { scheme: "NIT", value: "8300-1 (Colombia)" },
      { scheme: "DUNS", value: "12-345-6789" },
      { scheme: "OFAC", value: "1" },
    ],
    evidence: [{ source: sources[0]?.id, properties: ["name", "aliases", "identifiers"], locator: "sdn.csv#1" }],
  });
});

test("keeps of a person neither birth data nor documents, and counts them", async () => {
  const { entities, counts } = await runImporter(ofacSdn, files());
  expect(entities.find(({ kind }) => kind === "PERSON")).toEqual({
    record: "entity",
    id: expect.stringMatching(/^ofac-sdn-/),
    kind: "PERSON",
    name: "BOREALIS, Ana",
    aliases: ["ANITA"],
    identifiers: [{ scheme: "OFAC", value: "2" }],
    evidence: [expect.objectContaining({ properties: ["kind", "name", "aliases", "identifiers"] })],
  });
  expect(counts).toEqual({
    "personal data: birth": 1,
    "personal data: other remarks": 1,
    "alias: told with its party": 2,
    address: 1,
    "remark: told with its party": 1,
  });
});

test("makes a ship an asset known by its IMO number", async () => {
  const { entities } = await runImporter(ofacSdn, files());
  expect(entities.find(({ kind }) => kind === "ASSET")).toEqual({
    record: "entity",
    id: expect.stringMatching(/^imo-/),
    kind: "ASSET",
    name: "NORTH STAR",
    component: "vessel",
    description: "Tug",
    identifiers: [
      { scheme: "IMO", value: "9187629" },
      { scheme: "CallSign", value: "CALL1" },
      { scheme: "OFAC", value: "3" },
    ],
    evidence: [expect.objectContaining({ properties: ["kind", "name", "component", "description", "identifiers"] })],
  });
});

test("lets the office sanction the party, once for each program", async () => {
  const { claims } = await runImporter(ofacSdn, files());
  const office = "Office of Foreign Assets Control";
  expect(claims.filter((claim) => claim.includes("SANCTIONS"))).toEqual([
    `${office} SANCTIONS ACME TRADING, S.A. (IRAN)`,
    `${office} SANCTIONS ACME TRADING, S.A. (SDGT)`,
    `${office} SANCTIONS ACME TRADING, S.A. (IFSR)`,
    `${office} SANCTIONS BOREALIS, Ana (SDGT)`,
    `${office} SANCTIONS NORTH STAR (IRAN)`,
    `${office} SANCTIONS COBALT (SDGT)`,
  ]);
});

test("resolves a link by name, also one that breaks off and goes on in the comments file", async () => {
  const { relationships, entities, refusals } = await runImporter(ofacSdn, files());
  const id = (name: string) => entities.find((one) => one.name === name)?.id ?? name;
  const links = relationships.filter(({ kind }) => kind === "ASSOCIATED_WITH");
  expect(links.map(({ from, to, role, evidence }) => [[from, to].sort(), role, evidence[0]?.quote])).toEqual([
    [[id("ACME TRADING, S.A."), id("BOREALIS, Ana")].sort(), "linked to", "Linked To: ACME TRADING, S.A."],
    [[id("ACME TRADING, S.A."), id("COBALT")].sort(), "linked to", "Linked To: ACME TRADING, S.A."],
  ]);
  expect(refusals).toEqual([
    {
      code: "UNKNOWN_ENTITY",
      field: "Linked To",
      value: 'is "NOBODY.", borne by no party',
      bound: "a link counts where exactly one party of the list bears the name",
    },
  ]);
});

test("refuses a link to a name that two parties bear, and takes a primary name before an alias", async () => {
  const twice = [
    row(1, "ACME", "-0- ", "SDGT", "-0- "),
    row(2, "ACME", "-0- ", "SDGT", "-0- "),
    row(3, "COBALT", "-0- ", "SDGT", '"Linked To: ACME; Linked To: DELTA."'),
    row(4, "DELTA", "-0- ", "SDGT", `"a.k.a. 'COBALT'."`),
    row(5, "EPSILON", "-0- ", "SDGT", `"a.k.a. 'DELTA'."`),
  ].join("");
  const { claims, refusals } = await runImporter(ofacSdn, [textFile("sdn.csv", twice)]);
  expect(refusals.map(({ code, value }) => [code, value])).toEqual([["AMBIGUOUS", 'is "ACME", borne by 2 parties']]);
  expect(claims.filter((claim) => claim.includes("ASSOCIATED"))).toHaveLength(1);
});

test("names that differ by a full stop alone are one name, since a stop may be the remark's: their link is ambiguous", async () => {
  const twice = [
    row(1, "ACME LTD", "-0- ", "SDGT", "-0- "),
    row(2, "ACME LTD.", "-0- ", "SDGT", "-0- "),
    row(3, "COBALT", "-0- ", "SDGT", '"Linked To: ACME LTD; Linked To: DELTA LTD."'),
    row(4, "DELTA LTD.", "-0- ", "SDGT", "-0- "),
  ].join("");
  const { claims, refusals } = await runImporter(ofacSdn, [textFile("sdn.csv", twice)]);
  expect(refusals.map(({ code, value }) => [code, value])).toEqual([
    ["AMBIGUOUS", 'is "ACME LTD", borne by 2 parties'],
  ]);
  expect(claims.filter((claim) => claim.includes("ASSOCIATED"))).toHaveLength(1);
});

test("leaves over what a remark and the columns of ships say of what is no person", async () => {
  const listed = [
    `1,"NORTH STAR","vessel","TALES",-0- ,-0- ,"Tug",7,9,"Panama","ACME",-0- \r\n`,
    row(2, "ACME", "-0- ", "SDGT", '"Additional Sanctions Information - Tales; Linked To: COBALT."'),
    row(3, "ANA", '"individual"', "SDGT", '"DOB 1 Jan 1960; Gender Female."'),
    row(4, "COBALT", "-0- ", "SDGT", "-0- "),
  ].join("");
  const { leftovers, entities, counts } = await runImporter(ofacSdn, [textFile("sdn.csv", listed)]);
  const idOf = (name: string) => entities.find((one) => one.name === name)?.id;
  expect(leftovers).toEqual([
    {
      record: "entity",
      id: idOf("NORTH STAR"),
      values: { Tonnage: "7", GRT: "9", Vess_flag: "Panama", Vess_owner: "ACME" },
    },
    { record: "entity", id: idOf("ACME"), values: { Remarks: ["Additional Sanctions Information - Tales"] } },
  ]);
  expect(counts).toMatchObject({ "column Vess_owner": 1, "remark that the model has no place for": 1 });
});

test("refuses an alias of a party that is not listed, and files without parties", async () => {
  const stray = [
    textFile("sdn.csv", row(1, "ACME", "-0- ", "SDGT", "-0- ")),
    textFile("alt.csv", '9,1,"aka","X",-0- \n'),
  ];
  expect((await runImporter(ofacSdn, stray)).refusals.map(({ code, field }) => [code, field])).toEqual([
    ["UNKNOWN_ENTITY", "ent_num"],
  ]);
  await expect(runImporter(ofacSdn, [textFile("alt.csv", alt)])).rejects.toThrow("alt.csv: files hold no party");
});
