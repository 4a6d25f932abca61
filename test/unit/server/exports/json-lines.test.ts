import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { datasetId } from "../../../../server/domain/ids.ts";
import type { DatasetRecord, LinchpinRecord } from "../../../../server/domain/records/record.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import { formatJsonLines, jsonLines } from "../../../../server/exports/json-lines.ts";
import { textOf } from "../../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person, registry, source } from "../../../support/graphs/invented-graph.ts";

function readerOf(records: readonly LinchpinRecord[]) {
  return {
    async *streamRecords(type: LinchpinRecord["record"]) {
      yield* records.filter(({ record }) => record === type);
    },
    getDatasets: async () => new Map(),
  };
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

const graph = inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40));

test("a graph is written as the file that it would be read from", async () => {
  expect(await joined(formatJsonLines(readerOf(graph)))).toBe(textOf(graph));
});

test("the fingerprint is the sha256 of that file", async () => {
  expect(await fingerprint(readerOf(graph))).toBe(createHash("sha256").update(textOf(graph)).digest("hex"));
});

test("one dataset is written with its own claims, its part of shared entities and the sources that these cite", async () => {
  const evidence = [
    { dataset: "a", source: registry.id, properties: ["name"] },
    { dataset: "b", source: "ledger", properties: ["name", "country"] },
  ];
  const shared = { ...firm("Acme"), country: "NL", datasets: ["a", "b"], evidence };
  const whole = [
    dataset("a"),
    dataset("b"),
    source("Ledger"),
    registry,
    shared,
    { ...person("Ana"), datasets: ["a"] },
    { ...firm("Borealis"), datasets: ["b"] },
    { ...owns("Ana", "Acme"), dataset: "a" },
    { ...owns("Borealis", "Acme"), dataset: "b" },
  ];
  const text = await joined(jsonLines.write(readerOf(whole), { dataset: datasetId("a") }));
  expect(text).toBe(textOf([dataset("a"), registry, firm("Acme"), person("Ana"), owns("Ana", "Acme")]));
});

function dataset(id: string): DatasetRecord {
  return { record: "dataset", id, title: id, publisher: "Linchpin's tests", licence: "CC0-1.0", version: "1" };
}
