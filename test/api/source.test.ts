import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";
import { curatedCounts } from "../support/graphs/curated-graph.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test("gives a source and what rests on it alone", async () => {
  const { status, data } = await api.ask(`{
    source(id: "S208") {
      id title publisher origin url publishedOn retrievedOn tier licence summary archivedUrl
      soleSupportOf { nodes { id sentence } totalCount pageInfo { hasNextPage } }
    }
  }`);
  expect({ status, data }).toEqual({
    status: 200,
    data: {
      source: {
        id: "S208",
        title:
          "President Biden's Order Prohibits Purchase and Requires Divestment of Real Estate Operating as Chinese Crypto Mining Facility",
        publisher: "Crowdfund Insider",
        origin: null,
        url: "https://www.crowdfundinsider.com/2024/05/225069-president-bidens-order-prohibits-purchase-and-requires-divestment-of-real-estate-operating-as-chinese-crypto-mining-facility/",
        publishedOn: "2024-05",
        retrievedOn: null,
        tier: "PRESS",
        licence: null,
        summary: "Notes that the Defense Department sits on CFIUS and reviews sites near its installations.",
        archivedUrl: null,
        soleSupportOf: {
          nodes: [
            {
              id: "r-f22d0d4385b03b3c",
              sentence:
                "US Department of Defense is a member of Committee on Foreign Investment in the United States (reported; “member agency”).",
            },
          ],
          totalCount: 1,
          pageInfo: { hasNextPage: false },
        },
      },
    },
  });
});

test("pages through what rests on one source, each page going on where the last one ended", async () => {
  const page = `query ($after: String) {
    source(id: "S23") { soleSupportOf(first: 4, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }
  }`;
  const first = pageIn((await api.ask(page)).data);
  const second = pageIn((await api.ask(page, { after: first.pageInfo.endCursor })).data);
  const third = pageIn((await api.ask(page, { after: second.pageInfo.endCursor })).data);
  const pages = [first, second, third];
  expect(pages.map(({ edges, totalCount }) => [edges.length, totalCount])).toEqual([
    [4, 9],
    [4, 9],
    [1, 9],
  ]);
  expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
  expect(first.pageInfo.endCursor).toBe(first.edges.at(-1)?.cursor);
  const ids = pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
  expect(new Set(ids).size).toBe(9);
});

test("lists all sources by id", async () => {
  const { data } = await api.ask(`{ sources(first: 2) { edges { node { id } } totalCount pageInfo { hasNextPage } } }`);
  expect(data).toEqual({
    sources: {
      edges: [{ node: { id: "S1" } }, { node: { id: "S10" } }],
      totalCount: curatedCounts.sources,
      pageInfo: { hasNextPage: true },
    },
  });
});

test("is null where the id is unknown", async () => {
  expect((await api.ask(`{ source(id: "S0") { id } }`)).data).toEqual({ source: null });
});

interface SourcePage {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

function pageIn(data: unknown): SourcePage {
  return (data as { source: { soleSupportOf: SourcePage } }).source.soleSupportOf;
}
