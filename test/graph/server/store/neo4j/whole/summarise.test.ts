import { expect, test } from "vitest";
import { datasetId } from "../../../../../../server/domain/ids.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { datasetName, entityRecords, relationshipRecords } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();

test("counts what the file holds, by kind and status", async () => {
  const { version, loadedAt, ...counts } = await store.summarise();
  expect(version).toMatch(/\S/);
  expect(loadedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  expect(Object.fromEntries(counts.entities.map(({ kind, count }) => [kind, count]))).toEqual(
    countBy(entityRecords.map(({ kind }) => kind)),
  );
  expect(Object.fromEntries(counts.relationships.map(({ kind, count }) => [kind, count]))).toEqual(
    countBy(relationshipRecords.map(({ kind }) => kind)),
  );
  expect(counts.statuses).toEqual([
    { status: "CONFIRMED", count: 118 },
    { status: "REPORTED", count: 435 },
    { status: "ALLEGED", count: 42 },
    { status: "DENIED", count: 5 },
  ]);
  expect({ sources: counts.sources, unsourced: counts.unsourced }).toEqual({ sources: 210, unsourced: 0 });
});

test("gives the dataset with what it holds", async () => {
  const id = datasetId(datasetName);
  expect(await store.getDatasets()).toEqual(
    new Map([
      [
        id,
        {
          id,
          title: "Chinese bitcoin mining hardware and US miners",
          publisher: "Linchpin",
          licence: "CC0-1.0",
          version: "1.0.0",
          entities: 357,
          relationships: 600,
          sources: 210,
        },
      ],
    ]),
  );
});

test("leaves out datasets that do not exist", async () => {
  expect(await store.getDatasets([datasetId("none")])).toEqual(new Map());
});

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
