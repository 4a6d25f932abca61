import { expect, test } from "vitest";
import { datasetId } from "../../../../../../server/domain/ids.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import {
  countBy,
  curatedCounts,
  datasetName,
  entityRecords,
  expectedDataset,
  relationshipRecords,
} from "../../../../../support/graphs/curated-graph.ts";

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
  expect(Object.fromEntries(counts.statuses.map(({ status, count }) => [status, count]))).toEqual(
    countBy(relationshipRecords.map(({ status }) => status)),
  );
  expect(counts.statuses.map(({ status }) => status)).toEqual(["CONFIRMED", "REPORTED", "ALLEGED", "DENIED"]);
  expect({ sources: counts.sources, unsourced: counts.unsourced }).toEqual({
    sources: curatedCounts.sources,
    unsourced: 0,
  });
});

test("gives the dataset with what it holds", async () => {
  const id = datasetId(datasetName);
  expect(await store.getDatasets()).toEqual(
    new Map([[id, { ...expectedDataset, id, sources: curatedCounts.sources }]]),
  );
});

test("leaves out datasets that do not exist", async () => {
  expect(await store.getDatasets([datasetId("none")])).toEqual(new Map());
});
