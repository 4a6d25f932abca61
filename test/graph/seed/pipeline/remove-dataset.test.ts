import { createHash } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { removeDataset } from "../../../../seed/pipeline/remove-dataset.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import type { DatasetRecord, LinchpinRecord } from "../../../../server/domain/records/record.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { fileMaker, textOf } from "../../../support/files/import-file.ts";
import { backer, firm, inventedGraph, owns, person, source } from "../../../support/graphs/invented-graph.ts";

const file = fileMaker();
const ledger = source("Ledger");
const dataset = (id: string): DatasetRecord => ({
  record: "dataset",
  id,
  title: `The ${id}`,
  publisher: "Linchpin's tests",
  licence: "CC0-1.0",
  version: "1",
});
const first = inventedGraph(dataset("first"), person("Ana"), firm("Acme"), owns("Ana", "Acme", 40));
const byLedger = { evidence: [{ source: ledger.id, properties: ["name"] }] };
const second = inventedGraph(
  dataset("second"),
  ledger,
  backer("Acme", { name: "Acme Holding", ...byLedger }),
  firm("Borealis", byLedger),
  { ...owns("Acme", "Borealis", 60), evidence: [{ source: ledger.id, stance: "SUPPORTS" }] },
);
const third = inventedGraph(dataset("third"), firm("Acme", byLedger), ledger);

const { writer, store } = openScratchGraph();
beforeEach(() => writer.reset());

async function importAll(...graphs: readonly (readonly LinchpinRecord[])[]) {
  for (const graph of graphs) {
    await importFiles({ files: [file(textOf(graph))], format: "linchpin", mode: "write" }, writer);
  }
}
const remove = (id: string) => removeDataset(writer, datasetId(id));
const fingerprintNow = () => fingerprint(store);
const findings = async () => (await store.audit()).filter(({ count }) => count > 0);

test("without a dataset the graph is as if it had never come, and what others say of shared entities stays", async () => {
  await importAll(first);
  const before = await fingerprintNow();
  await importAll(second);
  expect(await remove("second")).toEqual({
    relationships: 1,
    entities: 1,
    sharedEntities: 1,
    keptEntities: 0,
    sources: 1,
  });
  expect(await fingerprintNow()).toBe(before);
  expect(await findings()).toEqual([]);
});

test("of three datasets any one can go, in any order", async () => {
  await importAll(first, third);
  const before = await fingerprintNow();
  await importAll(second);
  await remove("second");
  expect(await fingerprintNow()).toBe(before);
  await remove("third");
  await remove("first");
  expect(await fingerprintNow()).toBe(createHash("sha256").digest("hex"));
});

test("a dataset that came back after it was removed is as it was", async () => {
  await importAll(first, second);
  const before = await fingerprintNow();
  await remove("first");
  await importAll(first);
  expect(await fingerprintNow()).toBe(before);
});

test("an entity that a claim of another dataset names stays, and the dataset that speaks of it", async () => {
  const claim = inventedGraph(dataset("fourth"), owns("Ana", "Acme", 10));
  await importAll(
    first,
    claim.map((record) => (record.record === "relationship" ? { ...record, id: "r-4" } : record)),
  );
  const removed = await remove("first");
  expect(removed).toMatchObject({ relationships: 1, entities: 0, keptEntities: 2 });
  expect(await findings()).toEqual([]);
  expect([...(await store.getDatasets()).keys()]).toEqual(["first", "fourth"]);
});

test("removing changes the version, and a dataset that is not there is refused", async () => {
  await importAll(first, second);
  const before = (await store.summarise()).version;
  await remove("second");
  expect((await store.summarise()).version).not.toBe(before);
  await expect(remove("second")).rejects.toMatchObject({
    code: "UNKNOWN_DATASET",
    message: "remove names no dataset of the graph: second.",
    next: "Find its id with `npm run linchpin -- datasets`.",
  });
});
