import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const whole = `query ($question: PathQuestion!) {
  paths(question: $question) {
    paths {
      id hops cost signature
      terms { name step value }
      weakest { relationship { id } }
      steps { forward from { id } to { id } relationship { id kind status sentence evidence { source { id } } } parallels { id } }
      explanation { text relationship { id } sources { id } }
    }
    subgraph { entities { id } relationships { id } truncated }
    truncated
    searched { engine exact hopsReached entitiesVisited hubsSkipped { id } elapsedMilliseconds graphVersion }
    whyNone { reason text }
  }
}`;

const between = { from: ["eric-trump"], to: ["operation-red-sunset"] };

async function askPaths(question: object): Promise<Answer> {
  const { status, data, errors } = await api.ask(whole, { question });
  expect({ status, errors }).toEqual({ status: 200 });
  return (data as { paths: Answer }).paths;
}

test("leads from Eric Trump to Operation Red Sunset over American Bitcoin, each step with status, sentence and sources", async () => {
  const { paths, subgraph, searched, whyNone } = await askPaths({ ...between, limit: 1 });
  const [path] = paths;
  expect(path).toMatchObject({
    hops: 2,
    signature: "OFFICER_OF-ASSOCIATED_WITH",
    weakest: { relationship: { id: "r-9866bb06bc9be34f" } },
    steps: [
      {
        forward: true,
        from: { id: "eric-trump" },
        to: { id: "american-bitcoin" },
        relationship: {
          id: "r-a73d5da6344b28cf",
          kind: "OFFICER_OF",
          status: "REPORTED",
          sentence: "Eric Trump is chief strategy officer of American Bitcoin Corp. (reported, since 2025-03-31).",
          evidence: [{ source: { id: "S15" } }, { source: { id: "S16" } }],
        },
      },
      {
        forward: true,
        from: { id: "american-bitcoin" },
        to: { id: "operation-red-sunset" },
        relationship: {
          id: "r-9866bb06bc9be34f",
          kind: "ASSOCIATED_WITH",
          status: "REPORTED",
          sentence:
            "American Bitcoin Corp. is associated with Operation Red Sunset (reported, since 2025-11; “not a target; press ties its Bitmain purchase to the inquiry”).",
          evidence: [{ source: { id: "S1" } }, { source: { id: "S3" } }, { source: { id: "S5" } }],
        },
        parallels: [],
      },
    ],
    explanation: [
      {
        text: "Eric Trump is chief strategy officer of American Bitcoin Corp. (reported, since 2025-03-31).",
        relationship: { id: "r-a73d5da6344b28cf" },
        sources: [{ id: "S15" }, { id: "S16" }],
      },
      { relationship: { id: "r-9866bb06bc9be34f" }, sources: [{ id: "S1" }, { id: "S3" }, { id: "S5" }] },
    ],
  });
  expect(path?.steps[0]?.parallels.map(({ id }) => id).sort()).toEqual([
    "r-3e95bdbfb497b0b5",
    "r-9533f1c7e5a2357a",
    "r-a8ff84f21546118c",
  ]);
  expect(subgraph).toEqual({
    entities: [{ id: "eric-trump" }, { id: "american-bitcoin" }, { id: "operation-red-sunset" }],
    relationships: path?.steps.flatMap(({ relationship, parallels }) =>
      [relationship, ...parallels].map(({ id }) => ({ id })),
    ),
    truncated: true,
  });
  expect(searched).toMatchObject({ engine: expect.stringMatching(/^(projection|cypher)$/), hubsSkipped: [] });
  expect(whyNone).toBeNull();
});

test("leads there over the August 2025 contract and Bitmain where only backing, contracts and inquiries count", async () => {
  const kinds = ["BACKS", "BUYS_UNDER", "SELLS_UNDER", "EXAMINES"];
  const { paths } = await askPaths({ ...between, kinds, limit: 1 });
  expect(paths[0]?.signature).toBe("BACKS>BUYS_UNDER<SELLS_UNDER<EXAMINES");
  expect(
    paths[0]?.steps.map(({ from, relationship, to, forward }) => [from.id, relationship.id, to.id, forward]),
  ).toEqual([
    ["eric-trump", "r-3e95bdbfb497b0b5", "american-bitcoin", true],
    ["american-bitcoin", "r-348ebe7b2988ed44", "k-abtc-bitmain-2025", true],
    ["k-abtc-bitmain-2025", "r-b1876be9c1cd8614", "bitmain", false],
    ["bitmain", "r-b51e09af3f270420", "operation-red-sunset", false],
  ]);
  expect(paths[0]?.explanation.map(({ text }) => text)).toEqual([
    "Eric Trump backs American Bitcoin Corp. (reported; “one of the two sons named as backers”).",
    "American Bitcoin Corp. buys under American Bitcoin-Bitmain miner purchase (August 2025) (reported, 2025-08).",
    "American Bitcoin-Bitmain miner purchase (August 2025) has Bitmain Technologies Ltd. as a seller (reported, 2025-08; “terms called unusually favourable in press; Bitmain says others also get pledge terms”).",
    "Bitmain Technologies Ltd. is examined by Operation Red Sunset (reported, 2025; denied by Bitmain Technologies Ltd.; “target of the inquiry”).",
  ]);
});

test("shows the arithmetic: the terms of every path sum to its cost, and costs rise", async () => {
  const { paths } = await askPaths({ ...between, limit: 10, maxHops: 5 });
  expect(paths).toHaveLength(10);
  for (const { cost, terms, steps, explanation, hops } of paths) {
    expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(cost, 4);
    expect([steps.length, explanation.length]).toEqual([hops, hops]);
    expect(steps.every(({ relationship }) => relationship.evidence.length > 0)).toBe(true);
  }
  const costs = paths.map(({ cost }) => cost);
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
});

test("says why there is no path", async () => {
  const { paths, whyNone } = await askPaths({ ...between, maxHops: 1 });
  expect(paths).toEqual([]);
  expect(whyNone).toMatchObject({ reason: "HOP_LIMIT", text: expect.stringMatching(/\.$/) });
});

test("starts at every entity of a kind, roles included", async () => {
  const { paths } = await askPaths({ fromKinds: ["BACKER"], to: ["american-bitcoin"], limit: 5, maxHops: 1 });
  expect(paths.map(({ hops }) => hops)).toEqual([1, 1, 1, 1, 1]);
});

/** The entities of each path, ends included. */
function entitiesOf({ paths }: Answer): readonly (readonly string[])[] {
  return paths.map(({ steps }) => [steps[0]?.from.id ?? "", ...steps.map(({ to }) => to.id)]);
}

test("leads through every entity that it is to visit, and is proven best", async () => {
  const answer = await askPaths({ ...between, limit: 3, via: ["bitmain", "american-bitcoin"] });
  expect(answer.paths).toHaveLength(3);
  for (const entities of entitiesOf(answer)) {
    expect(entities).toEqual(expect.arrayContaining(["bitmain", "american-bitcoin"]));
    expect(new Set(entities).size).toBe(entities.length);
  }
  expect(answer.searched).toMatchObject({ engine: "projection", exact: true });
});

test("keeps the order of kinds that is asked for", async () => {
  const { paths } = await askPaths({ ...between, limit: 5, order: ["OWNERSHIP", "CONTRACT*", "EXAMINES"] });
  expect(paths.length).toBeGreaterThan(0);
  for (const { signature } of paths) {
    expect(signature).toMatch(
      /^<?(OWNS|CONTROLS|BACKS|LENDS_TO|MERGED_INTO)([<>](BUYS_UNDER|SELLS_UNDER|COVERS|PAYS|INTERMEDIATES))*[<>]EXAMINES$/,
    );
  }
});

test("walks through no entity above the limit, and names those it passed over", async () => {
  const { paths, searched } = await askPaths({ ...between, limit: 5, hubLimit: 10 });
  const { hubsSkipped } = searched as { readonly hubsSkipped: readonly Named[] };
  expect(hubsSkipped.map(({ id }) => id)).toContain("american-bitcoin");
  for (const entities of entitiesOf({ paths } as Answer)) {
    expect(entities.slice(1, -1).filter((id) => hubsSkipped.some((hub) => hub.id === id))).toEqual([]);
  }
});

test("gives answers that share no relationship where none may be shared", async () => {
  const { paths } = await askPaths({ ...between, limit: 5, maximumOverlap: 0 });
  const relationships = paths.flatMap(({ steps }) => steps.map(({ relationship }) => relationship.id));
  expect(paths.length).toBeGreaterThan(1);
  expect(new Set(relationships).size).toBe(relationships.length);
});

test("the same question twice has the same answer, to the byte", async () => {
  const ask = async () => {
    const { paths, subgraph } = await askPaths({ ...between, limit: 20 });
    return JSON.stringify({ paths, subgraph });
  };
  expect(await ask()).toBe(await ask());
});

interface Answer {
  readonly paths: readonly {
    readonly hops: number;
    readonly cost: number;
    readonly signature: string;
    readonly terms: readonly { readonly value: number }[];
    readonly steps: readonly {
      readonly forward: boolean;
      readonly from: Named;
      readonly to: Named;
      readonly relationship: Named & { readonly evidence: readonly unknown[] };
      readonly parallels: readonly Named[];
    }[];
    readonly explanation: readonly { readonly text: string }[];
  }[];
  readonly subgraph: unknown;
  readonly searched: unknown;
  readonly whyNone: unknown;
}
interface Named {
  readonly id: string;
}
