import { expect, test } from "vitest";
import { ofacSdn } from "../../../../../seed/sources/ofac-sdn.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles, without } from "../../../../support/imports/tell-graph.ts";

const none = "-0- ,";
const party = (number: string, name: string, type: string, remarks = "-0- ", programs = "SNOW") =>
  `${number},"${name}",${type},"${programs}",${none.repeat(7)}"${remarks}"\r\n`;
const acme = party("1", "ACME, S.A.", "-0- ");
const office = "AGENCY Office of Foreign Assets Control, alias OFAC, country US";
const listed = (name: string, program = "SNOW") =>
  `Office of Foreign Assets Control SANCTIONS ${name} (${program}), CONFIRMED`;
const tell = (parties: string, ...others: readonly string[]) =>
  tellFiles(
    ofacSdn,
    [parties, ...others].map((text, at) => textFile(`${at}.csv`, text)),
  );

/** What a row of the list says, and all that the graph says for it. */
test.each<readonly [string, string, readonly string[]]>([
  ["an organisation", party("2", "COBALT", "-0- "), ["probably FIRM COBALT, OFAC 2", listed("COBALT")]],
  [
    "a row of another table of twelve columns",
    `id,name,,place,${"x,".repeat(7)}note\r\n`,
    [`refused: ent_num is "id"; each row begins with the list's number of its party`],
  ],
  [
    "no type at all",
    party("2", "COBALT", ""),
    ['refused: SDN_Type is ""; a party is an individual, a vessel, an aircraft or, with -0-, an organisation'],
  ],
  [
    "what a person was born with",
    party("2", "ANA", '"individual"', "DOB 1 Jan 1960; Passport X1; Tax ID No. 1234567890 (Borealia)."),
    [
      "PERSON ANA, OFAC 2",
      listed("ANA"),
      "left out: 1 personal data: birth",
      "left out: 2 personal data: other remarks",
    ],
  ],
  [
    "two programmes",
    party("2", "COBALT", "-0- ", "-0- ", "IRAN] [SDGT"),
    ["probably FIRM COBALT, OFAC 2", listed("COBALT", "IRAN"), listed("COBALT", "SDGT")],
  ],
  [
    "a link to one party",
    party("2", "COBALT", "-0- ", "Linked To: ACME, S.A."),
    [
      "probably FIRM COBALT, OFAC 2",
      listed("COBALT"),
      "ACME, S.A. ASSOCIATED_WITH COBALT (linked to), CONFIRMED, in its words: Linked To: ACME, S.A.",
    ],
  ],
  [
    "a link to nobody on the list",
    party("2", "COBALT", "-0- ", "Linked To: NOBODY."),
    [
      "probably FIRM COBALT, OFAC 2",
      listed("COBALT"),
      'refused: Linked To is "NOBODY.", borne by no party; a link counts where exactly one party of the list bears the name',
    ],
  ],
  [
    "a link to a name that two bear",
    `${party("2", "ACME, S.A", "-0- ")}${party("3", "COBALT", "-0- ", "Linked To: ACME, S.A.")}`,
    [
      "probably FIRM ACME, S.A, OFAC 2",
      "probably FIRM COBALT, OFAC 3",
      listed("ACME, S.A"),
      listed("COBALT"),
      'refused: Linked To is "ACME, S.A.", borne by 2 parties; a link counts where exactly one party of the list bears the name',
    ],
  ],
  [
    "an owner of a ship, in a column",
    `2,"NORTH STAR","vessel","SNOW",-0- ,"CALL1","Tug",-0- ,-0- ,-0- ,"ACME, S.A.",-0- \r\n`,
    [
      "ASSET NORTH STAR, CallSign CALL1, OFAC 2, component vessel, description Tug",
      listed("NORTH STAR"),
      "left out: 1 column Vess_owner",
    ],
  ],
  [
    "a secondary sanctions risk, which is a remark",
    party("2", "COBALT", "-0- ", "Secondary sanctions risk: section 1(b) of Executive Order 13224."),
    ["probably FIRM COBALT, OFAC 2", listed("COBALT"), "left out: 1 remark that the model has no place for"],
  ],
  [
    "a number of a firm",
    party("2", "COBALT", "-0- ", "Tax ID No. 123456 (Borealia); Registration Number 77."),
    ["probably FIRM COBALT, Tax-ID-No 123456 (Borealia), Registration-Number 77, OFAC 2", listed("COBALT")],
  ],
])("%s", async (_, rows, graph) => {
  expect(without(await tell(`${acme}${rows}`), await tell(acme))).toEqual(graph);
});

test("another name, an address and a continued remark are told with their party, or not at all", async () => {
  const told = await tell(acme, '1,10,"aka","ACME",-0- \r\n', '1,20,"1 Invented Street","City","Cuba",-0- \r\n');
  expect(told).toEqual([
    office,
    "probably FIRM ACME, S.A., alias ACME, OFAC 1",
    listed("ACME, S.A."),
    "left out: 1 alias: told with its party",
    "left out: 1 address",
  ]);
});
