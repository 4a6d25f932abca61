import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";
import { countBy, curatedCounts, entityRecords, relationshipRecords } from "../support/graphs/curated-graph.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const kinds = countBy(entityRecords.map(({ kind }) => kind));
const statuses = countBy(relationshipRecords.map(({ status }) => status));

test("sums up what is loaded", async () => {
  const { status, data } = await api.ask(`{
    graph {
      version fingerprint loadedAt sources unsourced
      entities { kind count }
      statuses { status count }
      relationships { kind count }
      datasets { id entities relationships sources }
    }
  }`);
  const { graph } = data as { graph: { relationships: readonly { kind: string; count: number }[] } };
  expect(status).toBe(200);
  expect(graph).toMatchObject({
    version: expect.stringMatching(/^\w{6,}$/),
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    sources: curatedCounts.sources,
    unsourced: 0,
    entities: [
      { kind: "FIRM", count: kinds.FIRM },
      { kind: "MANUFACTURER", count: kinds.MANUFACTURER },
      { kind: "BACKER", count: kinds.BACKER },
      { kind: "PERSON", count: kinds.PERSON },
      { kind: "AGENCY", count: kinds.AGENCY },
      { kind: "CONTRACT", count: kinds.CONTRACT },
      { kind: "INVESTIGATION", count: kinds.INVESTIGATION },
      { kind: "PRODUCT", count: kinds.PRODUCT },
      { kind: "FACILITY", count: kinds.FACILITY },
      { kind: "JURISDICTION", count: kinds.JURISDICTION },
    ],
    statuses: [
      { status: "CONFIRMED", count: statuses.CONFIRMED },
      { status: "REPORTED", count: statuses.REPORTED },
      { status: "ALLEGED", count: statuses.ALLEGED },
      { status: "DENIED", count: statuses.DENIED },
    ],
    datasets: [
      {
        id: "crypto-mining-hardware",
        entities: entityRecords.length,
        relationships: relationshipRecords.length,
        sources: curatedCounts.sources,
      },
    ],
  });
  expect(graph.relationships.reduce((sum, { count }) => sum + count, 0)).toBe(relationshipRecords.length);
  expect(graph.relationships.find(({ kind }) => kind === "EXAMINES")).toEqual({
    kind: "EXAMINES",
    count: relationshipRecords.filter(({ kind }) => kind === "EXAMINES").length,
  });
});

test("gives every relationship among the entities of a subgraph, and leaves unknown ids out", async () => {
  const { data } = await api.ask(`{
    subgraph(ids: ["eric-trump", "american-bitcoin", "nobody"]) { entities { id } relationships { id kind } truncated }
  }`);
  expect(data).toEqual({
    subgraph: {
      entities: [{ id: "eric-trump" }, { id: "american-bitcoin" }],
      relationships: [
        { id: "r-3e95bdbfb497b0b5", kind: "BACKS" },
        { id: "r-9533f1c7e5a2357a", kind: "OWNS" },
        { id: "r-a73d5da6344b28cf", kind: "OFFICER_OF" },
        { id: "r-a8ff84f21546118c", kind: "FOUNDED" },
      ],
      truncated: false,
    },
  });
});

test("filters the relationships of a subgraph", async () => {
  const { data } = await api.ask(`{
    subgraph(ids: ["eric-trump", "american-bitcoin"], filter: { families: [OWNERSHIP], asOf: "2025-07" }) {
      relationships { id kind }
    }
  }`);
  expect(data).toEqual({
    subgraph: {
      relationships: [
        { id: "r-3e95bdbfb497b0b5", kind: "BACKS" },
        { id: "r-9533f1c7e5a2357a", kind: "OWNS" },
      ],
    },
  });
});
