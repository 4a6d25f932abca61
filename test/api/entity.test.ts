import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";
import { expectedDataset } from "../support/graphs/curated-graph.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const card = `query ($id: ID!) {
  entity(id: $id) {
    __typename
    id
    kind
    roles
    name
    country
    ... on Contract { contractType amount { amount currency } units signedOn }
    ... on Investigation { openedOn closedOn outcome }
    ... on Facility { latitude longitude capacityMegawatts }
    ... on Product { component }
    ... on Jurisdiction { countryCode }
  }
}`;

const plain = { roles: [], country: "US" };
test.each([
  { __typename: "Firm", id: "american-bitcoin", kind: "FIRM", name: "American Bitcoin Corp.", ...plain },
  {
    __typename: "Manufacturer",
    id: "bitmain",
    kind: "MANUFACTURER",
    roles: ["BACKER"],
    name: "Bitmain Technologies Ltd.",
    country: "CN",
  },
  { __typename: "Backer", id: "amtd", kind: "BACKER", roles: [], name: "AMTD", country: "HK" },
  { __typename: "Person", id: "eric-trump", kind: "PERSON", roles: ["BACKER"], name: "Eric Trump", country: "US" },
  { __typename: "Agency", id: "dhs", kind: "AGENCY", name: "US Department of Homeland Security", ...plain },
  {
    __typename: "Contract",
    id: "k-abtc-bitmain-2025",
    kind: "CONTRACT",
    roles: [],
    name: "American Bitcoin-Bitmain miner purchase (August 2025)",
    country: null,
    contractType: "GOODS",
    amount: { amount: "314000000", currency: "USD" },
    units: 16_000,
    signedOn: "2025-08",
  },
  {
    __typename: "Investigation",
    id: "operation-red-sunset",
    kind: "INVESTIGATION",
    name: "Operation Red Sunset",
    ...plain,
    openedOn: "2025",
    closedOn: null,
    outcome: null,
  },
  {
    __typename: "Product",
    id: "avalon-a1246",
    kind: "PRODUCT",
    roles: [],
    name: "AvalonMiner A1246",
    country: null,
    component: "asic-miner",
  },
  {
    __typename: "Facility",
    id: "bitmain-texas-plant",
    kind: "FACILITY",
    name: "Bitmain US assembly site",
    ...plain,
    latitude: null,
    longitude: null,
    capacityMegawatts: null,
  },
  { __typename: "Jurisdiction", id: "arkansas", kind: "JURISDICTION", name: "Arkansas", ...plain, countryCode: "US" },
])("shows $id as a $__typename", async (entity) => {
  const { status, data } = await api.ask(card, { id: entity.id });
  expect({ status, data }).toEqual({ status: 200, data: { entity } });
});

test("gives names, identifiers, dataset and what they rest on", async () => {
  const { data } = await api.ask(`{
    entity(id: "american-bitcoin") {
      aliases
      identifiers { scheme value }
      datasets { id title publisher licence version entities relationships }
      evidence(first: 2) {
        nodes { source { id } stance properties }
        totalCount
        pageInfo { hasNextPage }
      }
    }
  }`);
  expect(data).toEqual({
    entity: {
      aliases: ["ABTC", "Historical ABTC"],
      identifiers: [{ scheme: "CIK", value: "0001755953" }],
      datasets: [expectedDataset],
      evidence: {
        nodes: [
          { source: { id: "S1" }, stance: "SUPPORTS", properties: ["name"] },
          { source: { id: "S11" }, stance: "SUPPORTS", properties: ["identifiers"] },
        ],
        totalCount: 7,
        pageInfo: { hasNextPage: true },
      },
    },
  });
});

test("is found by an identifier, with or without leading zeros", async () => {
  const both = await api.ask(`{ a: entity(id: "CIK:0001755953") { id } b: entity(id: "CIK:1755953") { id } }`);
  expect(both.data).toEqual({ a: { id: "american-bitcoin" }, b: { id: "american-bitcoin" } });
});

test("counts relationships before any is fetched", async () => {
  const { data } = await api.ask(`{
    entity(id: "eric-trump") { relationshipCounts { kind family direction count } }
    denied: entity(id: "bitmain") { relationshipCounts(statuses: [DENIED]) { kind direction count } }
  }`);
  expect(data).toEqual({
    entity: {
      relationshipCounts: [
        { kind: "OWNS", family: "OWNERSHIP", direction: "FORWARD", count: 2 },
        { kind: "BACKS", family: "OWNERSHIP", direction: "FORWARD", count: 2 },
        { kind: "OFFICER_OF", family: "ROLE", direction: "FORWARD", count: 3 },
        { kind: "FOUNDED", family: "ROLE", direction: "FORWARD", count: 1 },
        { kind: "ADVISES", family: "ROLE", direction: "BACKWARD", count: 1 },
        { kind: "FAMILY_OF", family: "ROLE", direction: "EITHER", count: 1 },
      ],
    },
    denied: {
      relationshipCounts: [
        { kind: "OWNS", direction: "FORWARD", count: 1 },
        { kind: "BACKS", direction: "BACKWARD", count: 3 },
        { kind: "EXAMINES", direction: "BACKWARD", count: 1 },
      ],
    },
  });
});

test("pages through relationships without gap or repeat", async () => {
  const page = `query ($after: String) {
    entity(id: "bitmain") {
      relationships(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }
    }
  }`;
  const ids: string[] = [];
  let total = 0;
  for (let after: string | null = null; ; ) {
    const { data } = await api.ask(page, { after });
    const { nodes, pageInfo, totalCount } = (data as PagedEntity).entity.relationships;
    ids.push(...nodes.map(({ id }) => id));
    total = totalCount;
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  const whole = await api.ask(`{ entity(id: "bitmain") { relationships(first: 100) { nodes { id } } } }`);
  expect(ids).toEqual((whole.data as PagedEntity).entity.relationships.nodes.map(({ id }) => id));
  expect(new Set(ids).size).toBe(total);
});

test("is null where the id is unknown, with a hint of what search finds", async () => {
  const { status, data, extensions } = await api.ask(`{ entity(id: "red sunset") { id } }`);
  expect({ status, data, hints: extensions?.hints }).toEqual({
    status: 200,
    data: { entity: null },
    hints: [
      {
        field: "entity.id",
        text: 'Nothing has the id "red sunset"; search finds what is suggested.',
        suggestions: [{ id: "operation-red-sunset", name: "Operation Red Sunset" }],
      },
    ],
  });
});

test("hints that search finds nothing either", async () => {
  const { extensions } = await api.ask(`{ entity(id: "qqqqxxxx:::") { id } }`);
  expect(extensions?.hints).toEqual([
    {
      field: "entity.id",
      text: 'Nothing has the id "qqqqxxxx:::"; search finds nothing like it.',
      suggestions: [],
    },
  ]);
});

test("gives several in the order asked, null where unknown", async () => {
  const { data } = await api.ask(`{ entities(ids: ["dhs", "nobody", "bitmain", "dhs"]) { id } }`);
  expect(data).toEqual({ entities: [{ id: "dhs" }, null, { id: "bitmain" }, { id: "dhs" }] });
});

interface PagedEntity {
  readonly entity: {
    readonly relationships: {
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly totalCount: number;
    };
  };
}
