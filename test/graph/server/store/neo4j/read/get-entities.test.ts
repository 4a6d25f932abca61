import { expect, test } from "vitest";
import { entityId } from "../../../../../../server/domain/ids.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { entityRecords, expectedEntity } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();

test("gives every entity of the dataset as its file states it", async () => {
  const found = await store.getEntities(entityRecords.map(({ id }) => entityId(id)));
  expect([...found.values()]).toEqual(entityRecords.map(expectedEntity));
});

test("leaves out ids that nothing bears, and gives an id that is asked for twice once", async () => {
  const ids = ["hut-8", "nobody", "hut-8", "", "HUT-8"].map(entityId);
  expect([...(await store.getEntities(ids)).keys()]).toEqual(["hut-8"]);
});

test("gives nothing for no ids", async () => {
  expect(await store.getEntities([])).toEqual(new Map());
});
