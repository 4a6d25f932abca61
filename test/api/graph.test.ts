import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

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
    sources: 210,
    unsourced: 0,
    entities: [
      { kind: "FIRM", count: 77 },
      { kind: "MANUFACTURER", count: 17 },
      { kind: "BACKER", count: 24 },
      { kind: "PERSON", count: 69 },
      { kind: "AGENCY", count: 24 },
      { kind: "CONTRACT", count: 59 },
      { kind: "INVESTIGATION", count: 26 },
      { kind: "PRODUCT", count: 29 },
      { kind: "FACILITY", count: 19 },
      { kind: "JURISDICTION", count: 13 },
    ],
    statuses: [
      { status: "CONFIRMED", count: 118 },
      { status: "REPORTED", count: 435 },
      { status: "ALLEGED", count: 42 },
      { status: "DENIED", count: 5 },
    ],
    datasets: [{ id: "crypto-mining-hardware", entities: 357, relationships: 600, sources: 210 }],
  });
  expect(graph.relationships.reduce((sum, { count }) => sum + count, 0)).toBe(600);
  expect(graph.relationships.find(({ kind }) => kind === "EXAMINES")).toEqual({ kind: "EXAMINES", count: 43 });
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
