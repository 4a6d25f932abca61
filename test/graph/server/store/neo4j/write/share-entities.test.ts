import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../../../seed/pipeline/import.ts";
import { entityId } from "../../../../../../server/domain/ids.ts";
import type { DatasetRecord, LinchpinRecord } from "../../../../../../server/domain/records/record.ts";
import { formatJsonLines } from "../../../../../../server/exports/linchpin/linchpin.ts";
import { openScratchGraph } from "../../../../../support/database/scratch-graph.ts";
import { fileMaker, textOf } from "../../../../../support/files/import-file.ts";
import { backer, firm, inventedGraph, owns, person, source } from "../../../../../support/graphs/invented-graph.ts";

const file = fileMaker();
const ledger = source("Ledger");
const byLedger = (...properties: string[]) => [{ source: ledger.id, properties }];

const first = inventedGraph(
  dataset("first"),
  person("Ana"),
  firm("Acme", { country: "NL", evidence: [{ source: "registry", properties: ["name", "country"] }] }),
  owns("Ana", "Acme", 40),
);
const second = inventedGraph(
  dataset("second"),
  ledger,
  backer("Acme", {
    name: "Acme Holding",
    country: "BE",
    website: "https://acme.example",
    evidence: byLedger("name", "country", "website"),
  }),
);

const { writer, store } = openScratchGraph();
beforeEach(() => writer.reset());

async function importAll(...graphs: readonly (readonly LinchpinRecord[])[]) {
  const reports = [];
  for (const graph of graphs) {
    reports.push(await importFiles({ files: [file(textOf(graph))], format: "linchpin", mode: "write" }, writer));
  }
  return reports;
}

async function exportText(): Promise<string> {
  let text = "";
  for await (const line of formatJsonLines(store)) text += line;
  return text;
}

test("an entity of two datasets is joined by the order of their ids, whichever came first", async () => {
  await importAll(first, second);
  const text = await exportText();
  const acme = (await store.getEntities([entityId("acme")])).get(entityId("acme"));
  expect(acme).toEqual({
    id: "acme",
    kind: "FIRM",
    roles: ["BACKER"],
    name: "Acme",
    aliases: ["Acme Holding"],
    country: "NL",
    website: "https://acme.example",
    identifiers: [],
    datasets: ["first", "second"],
  });
  await writer.reset();
  await importAll(second, first);
  expect(await exportText()).toBe(text);
});

test("each dataset can be imported again without a change, and be changed without the other", async () => {
  await importAll(first, second);
  const [again, too] = await importAll(first, second);
  expect([again?.rows.unchanged, too?.rows.unchanged]).toEqual([first.length, second.length]);
  const moved = second.map((record) =>
    record.record === "entity" ? { ...record, website: "https://new.example" } : record,
  );
  const [report] = await importAll(moved);
  expect(report?.rows).toMatchObject({ created: 0, updated: 1, unchanged: second.length - 1 });
  expect(await exportText()).toContain('"country":"NL","website":"https://new.example"');
});

test("a file of two datasets goes out and in again as the same graph, evidence with its dataset", async () => {
  await importAll(first, second);
  const text = await exportText();
  expect(text).toContain('{"dataset":"second","source":"ledger","properties":["aliases","website"]}');
  await writer.reset();
  const [report] = await importAll(
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as LinchpinRecord),
  );
  expect(report?.rows.rejected).toBe(0);
  expect(await exportText()).toBe(text);
  const [again] = await importAll(second);
  expect(again?.records.source).toEqual({ created: 0, updated: 0, unchanged: 2 });
});

test("a source that another dataset has under the same id with other content is refused", async () => {
  await importAll(first);
  const other = second.map((record) => (record.id === "registry" ? { ...record, title: "Another registry" } : record));
  const [report] = await importAll(other as readonly LinchpinRecord[]);
  expect(report?.result).toBe("refused");
  expect(report?.firstRefused.map(({ refusal }) => refusal)).toEqual([
    {
      code: "SOURCE_TAKEN",
      field: "id",
      value: "is that of another source in dataset first",
      bound: "give it an id of its own",
    },
  ]);
});

function dataset(id: string): DatasetRecord {
  return { record: "dataset", id, title: id, publisher: "Linchpin's tests", licence: "CC0-1.0", version: "1" };
}
