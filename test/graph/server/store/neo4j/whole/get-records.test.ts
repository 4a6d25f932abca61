import { expect, test } from "vitest";
import { entityId } from "../../../../../../server/domain/ids.ts";
import { type LinchpinRecord, recordTypes } from "../../../../../../server/domain/records/record.ts";
import { compareText } from "../../../../../../server/domain/text-order.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { entityRecords, relationshipRecords } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();

async function collect(records: AsyncIterable<LinchpinRecord>): Promise<readonly LinchpinRecord[]> {
  const collected = [];
  for await (const record of records) collected.push(record);
  return collected;
}

test.each(recordTypes)("every %s is got by its id as it is streamed, in order, each once", async (type) => {
  const streamed = await collect(store.streamRecords(type));
  const ids = streamed.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  const shuffled = [...ids.toReversed(), "nobody", ...ids];
  expect(await collect(store.getRecords(type, shuffled))).toEqual(streamed);
  expect(await collect(store.getRecords(type, ids.slice(0, 1)))).toEqual(streamed.slice(0, 1));
});

test("what nobody asks for is not got", async () => {
  expect(await collect(store.getRecords("entity", []))).toEqual([]);
  expect(await store.listRelationshipsAmong([])).toEqual([]);
});

test("the relationships among entities are those of the file with both ends among them, whatever their status", async () => {
  const entities = entityRecords.map(({ id }) => id);
  const samples = [entities, entities.filter((_, at) => at % 2 === 0), entities.slice(0, 40)];
  for (const sample of samples) {
    const expected = relationshipRecords
      .filter(({ from, to }) => sample.includes(from) && sample.includes(to))
      .map(({ id, status }) => ({ id, status }))
      .sort((a, b) => compareText(a.id, b.id));
    expect(expected.length).toBeGreaterThan(0);
    expect(await store.listRelationshipsAmong(sample.map(entityId))).toEqual(expected);
  }
});

test("a reader who stops is heard between two pages", async () => {
  const stopping = new AbortController();
  const reading = collect(store.streamRecords("relationship", { signal: stopping.signal }));
  stopping.abort(new Error("enough"));
  await expect(reading).rejects.toThrow("enough");
});
