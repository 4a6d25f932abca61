import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const search = `query ($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    hits { entity { __typename id name } matched { field value how } }
    total
    truncated
  }
}`;

test("finds an entity by another name and says which", async () => {
  const { status, data } = await api.ask(search, { text: "abtc", kinds: ["FIRM"] });
  expect({ status, data }).toEqual({
    status: 200,
    data: {
      search: {
        hits: [
          {
            entity: { __typename: "Firm", id: "american-bitcoin", name: "American Bitcoin Corp." },
            matched: { field: "aliases", value: "ABTC", how: "ALIAS" },
          },
        ],
        total: 1,
        truncated: false,
      },
    },
  });
});

test("says that more matched than are shown", async () => {
  const { data } = await api.ask(`{ search(text: "american bitcoin", first: 1) { hits { entity { id } } truncated } }`);
  expect(data).toEqual({ search: { hits: [{ entity: { id: "american-bitcoin" } }], truncated: true } });
});

test("searches among the kinds asked for", async () => {
  const { data } = await api.ask(search, { text: "red", kinds: ["INVESTIGATION"], first: 2 });
  expect(data).toEqual({
    search: {
      hits: [
        {
          entity: { __typename: "Investigation", id: "operation-red-sunset", name: "Operation Red Sunset" },
          matched: { field: "name", value: "Operation Red Sunset", how: "PREFIX" },
        },
      ],
      total: 1,
      truncated: false,
    },
  });
});

test.each([
  "* OR name:/.*a.*b.*/",
  "/b testing",
  "AND",
  "tb-",
  "\\ a1",
  "((((( a1",
  '"unclosed',
  "acme^",
  "~ ab",
  "бит ab",
  "比特 大陆",
])("reads %j as plain words", async (text) => {
  const { status, errors } = await api.ask(search, { text });
  expect({ status, errors }).toEqual({ status: 200 });
});
