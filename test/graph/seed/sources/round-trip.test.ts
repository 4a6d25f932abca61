import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import { formatJsonLines } from "../../../../server/exports/linchpin/linchpin.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { acme, ana, holds, statement } from "../../../support/files/bods-statements.ts";
import { everyone, row } from "../../../support/files/ftm-rows.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { lei } from "../../../support/graphs/invented-lei.ts";

const file = fileMaker();
const { writer, store } = openScratchGraph();
beforeEach(() => writer.reset());

const listed = (rows: readonly object[]) => JSON.stringify(rows);
const lined = (rows: readonly object[]) => rows.map((one) => `${JSON.stringify(one)}\n`).join("");

const statements = [
  acme,
  ana,
  statement("person", "nobody", { personType: "unknownPerson" }),
  statement("entity", "borealis", {
    entityType: { type: "registeredEntity" },
    name: "Borealis",
    alternateNames: ["Nordlicht", "Aurora"],
    jurisdiction: { code: "FI" },
    identifiers: [{ scheme: "FI-PRO", id: "007-1" }],
  }),
  holds([
    {
      type: "shareholding",
      share: { exclusiveMinimum: 25, maximum: 50 },
      beneficialOwnershipOrControl: true,
      startDate: "2019-05",
    },
    { type: "boardMember", details: "since the start", startDate: "2019", endDate: "2020-01-02" },
  ]),
  statement(
    "relationship",
    "whole",
    {
      subject: "acme",
      interestedParty: "borealis",
      interests: [{ type: "votingRights", share: { minimum: 75, exclusiveMaximum: 100 } }],
      componentRecords: ["holding"],
    },
    { source: { type: ["officialRegister"], url: "https://register.example/acme" } },
  ),
  statement("relationship", "hidden", { subject: "acme", interestedParty: "nobody", interests: [{ type: "settlor" }] }),
];

const links = [
  ...everyone,
  row("Contract", "deal", { title: ["Deal"], authority: ["borealis"], type: ["U"] }),
  row("ContractAward", "award", { contract: ["deal"], supplier: ["acme"], amount: ["0.10"], currency: ["USD"] }),
  row("Ownership", "own", {
    owner: ["ana", "bela"],
    asset: ["acme"],
    percentage: [">25"],
    sourceUrl: ["https://paper.example/"],
  }),
  row("Family", "kin", { person: ["ana"], relative: ["bela"], relationship: ["sister"] }),
  row("Sanction", "ban", {
    entity: ["ana"],
    authority: ["Office of Lists"],
    program: ["TALES"],
    startDate: ["2021-05"],
  }),
  row("Sanction", "second", {
    entity: ["acme"],
    authority: ["Office of Lists"],
    sourceUrl: ["https://lists.example/second"],
  }),
];
const collected = links.map((one) => ({
  ...one,
  datasets: ["north_list", "south_list"],
  referents: [`old-${one.id}`],
}));

const [parent, child] = [lei("PARENT000000000000"), lei("CHILD0000000000000")];
const registered = [
  ...[parent, child].map((LEI) => ({ LEI, Entity: { LegalName: `Firm ${LEI}`, LegalJurisdiction: "DE" } })),
  {
    Relationship: {
      StartNode: { NodeID: child },
      EndNode: { NodeID: parent },
      RelationshipType: "IS_ULTIMATELY_CONSOLIDATED_BY",
    },
  },
];

test.each([
  ["bods", "tales.json", listed(statements), 7],
  ["bods", "tales.jsonl", lined(statements), 7],
  ["ftm", "tales.ftm.json", lined(links), 10],
  ["opensanctions", "entities.ftm.json", lined(collected), 10],
  ["gleif", "tales.json", listed(registered), 3],
])(
  "%s in %s: in, out as Linchpin and in again is the same graph, and twice in changes nothing",
  async (format, name, content, rows) => {
    const path = file(content, name);
    const importTales = () =>
      importFiles({ files: [path], format, dataset: datasetId("tales"), mode: "write" }, writer);
    const first = await importTales();
    expect({ result: first.result, read: first.rows.read, refusals: first.refusals }).toEqual({
      result: "done",
      read: rows,
      refusals: {},
    });
    expect(first.rows.created).toBeGreaterThan(0);
    const before = await fingerprint(store);
    const again = await importTales();
    expect(again.rows).toMatchObject({ read: rows, created: 0, updated: 0 });
    expect(await fingerprint(store)).toBe(before);
    let text = "";
    for await (const line of formatJsonLines(store)) text += line;
    await writer.reset();
    const exported = file(text, `${format}-${name}.linchpin.jsonl`);
    expect(await importFiles({ files: [exported], format: "linchpin", mode: "write" }, writer)).toMatchObject({
      result: "done",
      rows: { rejected: 0 },
    });
    expect(await fingerprint(store)).toBe(before);
    expect(readFileSync(exported, "utf8")).toBe(text);
  },
);
