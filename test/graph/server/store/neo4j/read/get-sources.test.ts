import { expect, test } from "vitest";
import { sourceId } from "../../../../../../server/domain/ids.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { sourceRecords } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();
const expected = sourceRecords.map(({ record: _, ...source }) => source);

test("gives every source of the dataset as its file states it, and no unknown one", async () => {
  const found = await store.getSources([...expected.map(({ id }) => sourceId(id)), sourceId("S0")]);
  expect([...found.values()]).toEqual(expected);
});

test("lists all sources by id, page joined to page", async () => {
  const listed: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await store.listSources({ first: 100, ...(after !== undefined && { after }) });
    expect(page.totalCount).toBe(expected.length);
    listed.push(...page.members.map(({ member }) => member));
    after = page.hasNextPage ? page.members.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  expect(listed).toEqual(expected);
});

test("says that no page follows when the last one is exactly full", async () => {
  const page = await store.listSources({ first: expected.length });
  expect({ held: page.members.length, hasNextPage: page.hasNextPage }).toEqual({
    held: expected.length,
    hasNextPage: false,
  });
});

test("refuses a cursor of another list", async () => {
  const page = await store.listEntityEvidence((await anyEntity()).id, { first: 1 });
  await expect(store.listSources({ first: 1, after: page.members[0]?.cursor ?? "" })).rejects.toMatchObject({
    code: "BAD_CURSOR",
  });
});

async function anyEntity() {
  const { hits } = await store.searchEntities({ text: "Hut 8", kinds: [], first: 1 });
  const [hit] = hits;
  if (hit === undefined) throw new Error("the curated dataset names Hut 8");
  return hit.entity;
}
