import { expect, test } from "vitest";
import { csv } from "../../../../../seed/sources/csv.ts";
import { draftFile } from "../../../../../seed/sources/drafting/draft-file.ts";
import { sampleColumns } from "../../../../../seed/sources/drafting/sample-columns.ts";
import { writeDraft } from "../../../../../seed/sources/drafting/write-draft.ts";
import { runImporter, textFile } from "../../../../support/imports/run-importer.ts";

const unsaid = { dataset: "stakes", title: "", publisher: "", licence: "", tier: "", published: "" };
const said = { ...unsaid, title: "Stakes", publisher: "Borealis Register", licence: "CC0", tier: "PRIMARY" };
const stakes = textFile(
  "stakes.csv",
  "owner_id,owner,firm_id,firm,pct,since,until,colour,birth_date\n1,Ana,7,Acme,>25,03/04/2021,,red,1970\n2,Ben,8,Beta,40%,13/04/2021,,blue,1971\n",
);
const suppliers = textFile("suppliers.csv", "company,suppliers,amount\nAcme,Beta; Ceres,1\nDelta,Ceres,2\n");
const plain = textFile("plain.csv", "what,where\nAcme,here\nBeta,there\n");
const draft = async (
  files: readonly ReturnType<typeof textFile>[],
  terms: typeof unsaid,
  status: "REPORTED" | "" = "",
) => {
  const samples = await Promise.all(files.map((file) => sampleColumns(file)));
  return writeDraft(
    samples.map((sample) => draftFile(sample, { status })),
    terms,
  );
};

test("a draft says what it guessed, what it left out and what is missing", async () => {
  expect(
    await draft([stakes], unsaid),
  ).toBe(`# A draft: what the columns mean is guessed from their names and cells. Read it, change it, try it with --dry-run.

dataset:
  id: stakes
  title: "" # what the collection is called
  publisher: "" # who publishes it
  licence: "" # under which terms
source:
  title: "" # the document that the rows rest on
  tier: "" # one of PRIMARY, TRADE, PRESS, AGGREGATOR, SEED
files:
  # left out: until, which is blank
  # left out: colour, which has no place that its name would tell
  # left out: birth_date, which may be private
  - path: stakes.csv
    dates: DD/MM/YYYY
    entities:
      - as: owner
        kind: FIRM
        name: "{owner}"
        localId: "{owner_id}"
      - as: firm
        kind: FIRM
        name: "{firm}"
        localId: "{firm_id}"
    relationships:
      - kind: OWNS
        from: owner
        to: firm
        status: "" # CONFIRMED, REPORTED or ALLEGED: how far it is established
        share: "{pct}"
        since: "{since}"
`);
});

test("where nothing tells a kind or a key the draft says that it guesses", async () => {
  expect(await draft([plain], said)).toContain(`  # left out: where, which has no place that its name would tell
  - path: plain.csv
    entities:
      - as: what
        kind: FIRM # guessed: no column's name says it
        name: "{what}"
        localId: "{what}" # no key was found: rows with this name are then one entity of this dataset
`);
});

test.each([
  ["the collection is not named", unsaid, "REPORTED", /dataset\.title is empty/],
  ["nobody says how far it is established", said, "", /relationships\[0\]\.status is empty/],
] as const)("a draft in which %s cannot be imported", async (_, terms, status, message) => {
  const mapping = await draft([stakes], terms, status);
  await expect(runImporter(csv, [stakes], { options: { mapping } })).rejects.toThrow(message);
});

test("a draft whose reader has said the rest is a mapping", async () => {
  const mapping = await draft([stakes, suppliers], said, "REPORTED");
  const { claims, refusals, remarks } = await runImporter(csv, [stakes, suppliers], { options: { mapping } });
  expect({ claims, refusals, remarks }).toEqual({
    claims: ["Ana OWNS Acme", "Ben OWNS Beta", "Beta SUPPLIES Acme", "Ceres SUPPLIES Acme", "Ceres SUPPLIES Delta"],
    refusals: [],
    remarks: [],
  });
});

test("dates and numbers that could be read in two ways are left to the reader", async () => {
  const vague = textFile("pays.csv", 'payer,payee,amount,currency,from\nAna,Ben,"1,234",USD,03/04/2021\n');
  const mapping = await draft([vague], said, "REPORTED");
  expect(mapping).toContain("# add dates: DD/MM/YYYY or MM/DD/YYYY, which the cells do not tell apart");
  expect(mapping).toContain('# add decimal: "." or ",", which the cells do not tell apart');
  expect(mapping).not.toMatch(/^ +(dates|decimal):/m);
});
