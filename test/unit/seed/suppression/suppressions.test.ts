import { join } from "node:path";
import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { toEntityId } from "../../../../seed/sources/making/entity-id.ts";
import { createSuppressions } from "../../../../seed/suppression/suppressions.ts";
import type { LinchpinRecord } from "../../../../server/domain/records/record.ts";
import { fileMaker, textOf } from "../../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person, relationship } from "../../../support/graphs/invented-graph.ts";
import { rememberingWriter } from "../../../support/imports/remembering-writer.ts";

const file = fileMaker();
const date = "2026-01-02";
const reason = "right to be forgotten";
const lei = { scheme: "LEI", value: "ACME00BOREALIS000009" };

async function importWith(list: readonly object[], ...members: readonly LinchpinRecord[]) {
  const writer = rememberingWriter();
  const suppressions = file(list.map((one) => `${JSON.stringify(one)}\n`).join(""), "suppressions.jsonl");
  const files = [file(textOf(inventedGraph(...members)))];
  const report = await importFiles({ files, format: "linchpin", mode: "write", suppressions }, writer);
  return { report, ids: [...writer.held.keys()].map((key) => key.split("|")[2]) };
}

test("a suppressed person and every claim that names them stay out, and are counted with the reason", async () => {
  const denied = relationship("OWNS", ["Borealis", "Acme"], {
    evidence: [
      { source: "registry", stance: "SUPPORTS" },
      { source: "registry", stance: "DENIES", statedBy: "ana" },
    ],
  });
  const members = [person("Ana"), firm("Acme"), firm("Borealis"), owns("Ana", "Acme", 40), denied];
  const { report, ids } = await importWith([{ id: "ana", reason, date }], ...members);
  expect(report).toMatchObject({
    result: "done",
    rows: { read: 7, created: 4, rejected: 3 },
    rowsLeftOut: 3,
    leftOut: { "suppressed: right to be forgotten": 3 },
    refusals: {},
  });
  expect(ids).toEqual(["invention", "registry", "acme", "borealis"]);
});

test("an identifier keeps out the entity that bears it, under whatever id, and claims about it", async () => {
  const members = [
    person("Ana"),
    firm("Acme", {
      identifiers: [{ scheme: "LEI", value: "acme00borealis000009" }],
      evidence: [{ source: "registry", properties: ["name", "identifiers"] }],
    }),
    owns("Ana", "Acme", 40),
  ];
  const { report, ids } = await importWith([{ ...lei, reason, date }], ...members);
  expect([report.rowsLeftOut, ids]).toEqual([2, ["invention", "registry", "ana"]]);
});

test("a claim about what another file calls by the identifier's id is kept out where the entity is not in the file", () => {
  const id = toEntityId({ strong: [lei], dataset: "any", localId: "any" });
  const { reasonAgainst } = createSuppressions([{ subject: lei, reason, date }]);
  expect(reasonAgainst({ ...owns("Ana", "Acme", 40), to: id })).toBe(reason);
  expect(reasonAgainst(owns("Ana", "Acme", 40))).toBe(undefined);
});

test("a suppressed claim stays out alone", async () => {
  const claim = owns("Ana", "Acme", 40);
  const { ids } = await importWith([{ id: claim.id, reason, date }], person("Ana"), firm("Acme"), claim);
  expect(ids).toEqual(["invention", "registry", "acme", "ana"]);
});

test("a list that is not there suppresses nothing, and one that is broken stops the import with its line", async () => {
  const files = [file(textOf(inventedGraph(firm("Acme"))))];
  const request = { files, format: "linchpin", mode: "write" } as const;
  const missing = await importFiles({ ...request, suppressions: join("no", "list.jsonl") }, rememberingWriter());
  expect(missing.rows.created).toBe(3);
  const refusalOf = (text: string) =>
    importFiles({ ...request, suppressions: file(text, "list.jsonl") }, rememberingWriter()).catch(String);
  const whole = JSON.stringify({ id: "ana", reason, date });
  expect(await refusalOf(`${whole}\n{"id":"acme"}\n`)).toContain("list.jsonl line 2: reason is missing");
  expect(await refusalOf(`{"id":"acme","reason":"r","date":"soon"}`)).toContain('list.jsonl line 1: date is "soon"');
  expect(await refusalOf(`{"reason":"r","date":"2026"}`)).toContain("list.jsonl line 1: id is missing");
  expect(await refusalOf("ana")).toContain("list.jsonl line 1: line is not JSON");
});
