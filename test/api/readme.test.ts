import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";
import { blocksOf, readMe } from "../support/files/read-me.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test.each(blocksOf("graphql"))("the question that the README shows has an answer: %s", async (query) => {
  const { status, data, errors } = await api.ask(query);
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  expect(JSON.stringify(data)).toMatch(/"url":"https/);
});

test("the README counts what is loaded", async () => {
  const { data } = await api.ask("{ graph { entities { count } relationships { count } sources unsourced } }");
  const { entities, relationships, sources, unsourced } = (data as { graph: Counts }).graph;
  const sum = (counts: Counts["entities"]) => counts.reduce((total, { count }) => total + count, 0);
  expect(readMe.replace(/\s+/g, " ")).toContain(
    `${sum(entities)} entities, ${sum(relationships)} relationships, ${sources} sources, none of the relationships unsourced`,
  );
  expect(unsourced).toBe(0);
});

interface Counts {
  readonly entities: readonly { readonly count: number }[];
  readonly relationships: readonly { readonly count: number }[];
  readonly sources: number;
  readonly unsourced: number;
}
