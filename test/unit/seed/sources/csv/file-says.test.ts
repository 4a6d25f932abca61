import { expect, test } from "vitest";
import { csv } from "../../../../../seed/sources/csv.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles } from "../../../../support/imports/tell-graph.ts";

const columns = ["holder", "firm", "kind", "pct", "sum", "cur", "from", "to", "words", "remark"];
type Cells = Readonly<Record<string, string>>;
const mapping = (relationship: string, firm = 'kind: FIRM, name: "{firm}", localId: "{firm}"') => `
dataset: {id: stakes, title: Stakes, publisher: Register, licence: CC0}
source: {title: Register, tier: PRESS}
files:
  - decimal: "."
    entities:
      - {as: holder, kind: {column: kind, values: {p: PERSON, f: FIRM}}, name: "{holder}", localId: "{holder}", split: ";"}
      - {as: firm, ${firm}}
    relationships:
      - {from: holder, to: firm, status: REPORTED, since: "{from}", until: "{to}", ${relationship}}
`;
const owns = mapping('kind: OWNS, share: "{pct}", role: "{words}", note: "{remark}"');
const pays = mapping('kind: PAYS, amount: "{sum}", currency: "{cur}", role: "{words}"');
const tell = (map: string, row: Cells) => {
  const cells = { holder: "Ana", firm: "Acme", kind: "p", ...row };
  const text = `${columns.join()}\n${columns.map((column) => `"${(cells as Cells)[column] ?? ""}"`).join()}\n`;
  return tellFiles(csv, [textFile("stakes.csv", text)], { options: { mapping: map } });
};
const both = ["PERSON Ana", "probably FIRM Acme"];
const unnamed = (...names: readonly string[]) =>
  names.map((name) => `left out: 1 column ${name} of stakes.csv, which the mapping leaves out`);
const [ofOwns, ofPays] = [unnamed("sum", "cur"), unnamed("pct", "remark")];

/** What a row and its mapping say, and all that the graph says for them. */
test.each<readonly [string, string, Cells, readonly string[]]>([
  [
    "a share, and a kind that the mapping gives",
    owns,
    { pct: "40%" },
    [...both, "Ana OWNS Acme, REPORTED, 40 %", ...ofOwns],
  ],
  ["no share", owns, {}, [...both, "Ana OWNS Acme, REPORTED", ...ofOwns]],
  [
    "a share that is none",
    owns,
    { pct: "most" },
    [
      ...both,
      "Ana OWNS Acme, REPORTED",
      'field refused: OWNS.share is "most"; a share is percent from 0 to 100: 51%, >25, 25-50%',
      ...ofOwns,
    ],
  ],
  [
    "one share of two holders",
    owns,
    { holder: "Ana; Bela", pct: "40" },
    [
      "PERSON Ana",
      "PERSON Bela",
      "probably FIRM Acme",
      "Ana OWNS Acme, REPORTED, note Share of 2 such claims together: 40 %.",
      "Bela OWNS Acme, REPORTED, note Share of 2 such claims together: 40 %.",
      ...ofOwns,
    ],
  ],
  [
    "one payment of two payers",
    pays,
    { holder: "Ana; Bela", sum: "7", cur: "EUR" },
    [
      "PERSON Ana",
      "PERSON Bela",
      "probably FIRM Acme",
      "Ana PAYS Acme, REPORTED, note One amount for 2 such claims together: 7 EUR.",
      "Bela PAYS Acme, REPORTED, note One amount for 2 such claims together: 7 EUR.",
      ...ofPays,
    ],
  ],
  [
    "a currency in lower case",
    pays,
    { sum: "1,250.50", cur: "usd" },
    [...both, "Ana PAYS Acme, REPORTED, 1250.50 USD", ...ofPays],
  ],
  [
    "an amount without its currency",
    pays,
    { sum: "7" },
    [...both, "refused: currency is missing; an amount needs its currency", ...ofPays],
  ],
  [
    "an end before the beginning",
    owns,
    { from: "2020", to: "2019-05" },
    [
      ...both,
      "Ana OWNS Acme, REPORTED, since 2020",
      "field refused: until is 2019-05, before 2020; until is not before since",
      ...ofOwns,
    ],
  ],
  [
    "a day that nobody can read",
    owns,
    { from: "03/04/2021" },
    [
      'refused: OWNS.since is "03/04/2021"; say in the mapping how dates are written, for example dates: DD/MM/YYYY',
      ...ofOwns,
    ],
  ],
  [
    "a kind that the table does not list",
    owns,
    { kind: "x" },
    ['refused: holder.kind is "x" in the column kind; the mapping lists p, f', ...ofOwns],
  ],
  ["nobody", owns, { holder: "" }, ["probably FIRM Acme", ...ofOwns]],
  [
    "a sentence that is no share",
    owns,
    { words: "director and 60 % owner" },
    [...both, "Ana OWNS Acme (director and 60 % owner), REPORTED", ...ofOwns],
  ],
])("%s", async (_, map, row, graph) => {
  expect(await tell(map, row)).toEqual(graph);
});

test("a number of ten digits on a person is neither kept nor identity, whatever it is called", async () => {
  const numbered = `
dataset: {id: stakes, title: Stakes, publisher: Register, licence: CC0}
source: {title: Register, tier: PRESS}
files:
  - entities:
      - {as: holder, kind: PERSON, name: "{holder}", localId: "{holder}", identifiers: [{scheme: Member, value: "{number}"}]}
`;
  const tellNumber = (number: string) =>
    tellFiles(csv, [textFile("members.csv", `holder,number\nAna,${number}\n`)], { options: { mapping: numbered } });
  expect(await tellNumber("1234567890")).toEqual([
    "probably PERSON Ana",
    "left out: 1 personal: number of a natural person (Member)",
  ]);
  expect(await tellNumber("123456789")).toEqual(["probably PERSON Ana, Member 123456789"]);
});
