import { afterEach, expect, test } from "vitest";
import { ask } from "../../../support/app/api.ts";
import { openFaultyApp } from "../../../support/app/faulty-app.ts";

const version = { version: "v1", loadedAt: "2026-10-01T00:00:00.000Z" };
const summary = { ...version, entities: [], relationships: [], statuses: [], sources: 7, unsourced: 0 };

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

/** Asks a graph that says how often it was counted. */
async function askGraph(query: string) {
  const store = { counted: 0 };
  const { app, url } = await openFaultyApp({
    store: {
      getGraphVersion: async () => version,
      summarise: async () => {
        store.counted += 1;
        return summary;
      },
    },
  });
  opened.push(app);
  const { data } = await ask(url, query);
  return { data, counted: store.counted };
}

test.each([
  "{ graph { version loadedAt } }",
  "{ graph { ...stamp } } fragment stamp on GraphSummary { version ... on GraphSummary { loadedAt } }",
])("what needs no counting does not count: %s", async (query) => {
  expect(await askGraph(query)).toEqual({ data: { graph: version }, counted: 0 });
});

test.each([
  "{ graph { version sources } }",
  "{ graph { ...counts } } fragment counts on GraphSummary { ... { version sources } }",
])("what counts tell comes with the version that was counted, once: %s", async (query) => {
  expect(await askGraph(query)).toEqual({ data: { graph: { version: "v1", sources: 7 } }, counted: 1 });
});
