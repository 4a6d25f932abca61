import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { lei } from "../../../support/graphs/invented-lei.ts";
import { idleWriter } from "../../../support/imports/idle-writer.ts";

const file = fileMaker();
const [acme, borealis] = [lei("ACME00000000000000"), lei("BOREALIS0000000000")];
const run = (format: string, content: string, name: string, more: object = {}) =>
  importFiles(
    { format, dataset: datasetId("tales"), files: [file(content, name)], mode: "compare", ...more },
    idleWriter,
  );

/** A claim whose first end is in no file, and what its refusal says. */
test.each([
  [
    "gleif",
    JSON.stringify([
      {
        Relationship: {
          StartNode: { NodeID: acme },
          EndNode: { NodeID: borealis },
          RelationshipType: "IS_SUBFUND_OF",
        },
      },
    ]),
    `is "${acme}"`,
  ],
  [
    "ftm",
    JSON.stringify({ id: "own", schema: "Ownership", properties: { owner: ["ana-7"], asset: ["acme-7"] } }),
    'is "ana-7"',
  ],
  [
    "bods",
    JSON.stringify([
      {
        statementId: "s",
        recordId: "r",
        recordType: "relationship",
        recordDetails: { subject: "acme-7", interestedParty: "ana-7", interests: [{ type: "shareholding" }] },
      },
    ]),
    'is "ana-7"',
  ],
  [
    "icij",
    "node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID\n20,10,officer_of,shareholder of,,,,T\n",
    'is "node 20"',
  ],
])("a refused reference of %s is named as its file names it", async (format, content, value) => {
  const report = await run(format, content, `${format}.txt`);
  expect(report.firstRefused.map(({ refusal }) => refusal)).toEqual([
    { code: "UNKNOWN_ENTITY", field: "from", value, bound: "no such entity is in the file or the graph" },
  ]);
});

test("the quarantine says it in the same words, and never names a person's number", async () => {
  const rows = [
    { id: "one", schema: "Ownership", properties: { owner: ["ana-7"], asset: ["acme-7"] } },
    { id: "two", schema: "Ownership", properties: { owner: ["ru-inn-183100000007"], asset: ["acme-7"] } },
  ];
  const content = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  const folder = join(dirname(file("", "place.txt")), "quarantine");
  const { quarantineFile = "" } = await run("ftm", content, "two.jsonl", { quarantine: { folder } });
  const messages = readFileSync(quarantineFile, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).message);
  expect(messages).toEqual([
    'from is "ana-7"; no such entity is in the file or the graph',
    expect.stringMatching(/^from is "tales-[0-9a-f]{16}"; no such entity/),
  ]);
});
