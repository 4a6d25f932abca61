import { expect, test } from "vitest";
import { createCypherEngine } from "../../../../server/cypher-engine/engine.ts";
import { entityId, relationshipId } from "../../../../server/domain/ids.ts";
import { claimStatuses } from "../../../../server/domain/relationship.ts";
import { kindFacts } from "../../../../server/domain/relationship-kinds.ts";
import type { PathQuestion } from "../../../../server/engine/paths/question.ts";
import { LinchpinError } from "../../../../server/errors.ts";
import { openPathReader } from "../../../../server/store/neo4j/walk/path-reader.ts";
import { openSharedStore } from "../../../support/database/shared-store.ts";
import { relationshipRecords } from "../../../support/graphs/curated-graph.ts";
import { pathQuestion } from "../../../support/graphs/path-question.ts";
import { enumeratePaths } from "../../../support/paths/enumerate-paths.ts";

const { connection, store } = openSharedStore();
const engine = createCypherEngine({
  store: { ...openPathReader(connection), ...store },
  today: () => 20_500,
  // Long ones: a busy machine must not change what is compared.
  deadlines: { round: 60_000, whyNone: 60_000 },
});
const ask = (question: PathQuestion, signal = AbortSignal.timeout(100_000)) => engine.ask(question, { signal });
const fromEricTrump = (asked: Partial<PathQuestion> = {}) => pathQuestion("eric-trump", "operation-red-sunset", asked);

test("joins Eric Trump and Operation Red Sunset through the August 2025 contract and Bitmain", async () => {
  const { paths, searched } = await ask(
    fromEricTrump({ kinds: ["OWNS", "BUYS_UNDER", "SELLS_UNDER", "EXAMINES"], limit: 1, maxHops: 4 }),
  );
  expect(paths.map(({ signature, steps, weakest }) => ({ signature, weakest, steps }))).toEqual([
    {
      signature: "OWNS>BUYS_UNDER<SELLS_UNDER<EXAMINES",
      weakest: 3,
      steps: [
        step("OWNS", "eric-trump", "american-bitcoin"),
        step("BUYS_UNDER", "american-bitcoin", "k-abtc-bitmain-2025"),
        step("SELLS_UNDER", "k-abtc-bitmain-2025", "bitmain"),
        step("EXAMINES", "bitmain", "operation-red-sunset"),
      ],
    },
  ]);
  expect(searched).toMatchObject({ engine: "cypher", exact: true, hubsSkipped: [] });
});

test("lists the other relationships between two neighbours beside the best one", async () => {
  const { paths } = await ask(fromEricTrump({ limit: 1 }));
  const [first] = paths[0]?.steps ?? [];
  const between = relationshipRecords.filter(
    ({ from, to, kind }) => from === "eric-trump" && to === "american-bitcoin" && kindFacts(kind).family !== "PLACE",
  );
  expect([first?.relationship, ...(first?.parallels ?? [])].sort()).toEqual(between.map(({ id }) => id).sort());
});

test("gives the same answer to the same question", async () => {
  const [one, two] = await Promise.all([ask(fromEricTrump()), ask(fromEricTrump())]);
  expect(two.paths).toEqual(one.paths);
  expect(one.paths.length).toBe(5);
});

test("ranks as trying all walks does, and says that the ranking is proven", { timeout: 120_000 }, async () => {
  const graph = await readGraph();
  const ends = [
    ["eric-trump", "operation-red-sunset"],
    ["hut-8", "bitmain"],
    ["micree-zhan", "american-bitcoin"],
    ["tsmc", "riot-platforms"],
    ["cbp", "canaan"],
  ] as const;
  for (const [from, to] of ends) {
    for (const direction of ["EITHER", "FORWARD", "BACKWARD"] as const) {
      const question = pathQuestion(from, to, { direction, maxHops: 4, limit: 3 });
      const { paths, searched } = await ask(question);
      const best = enumeratePaths(graph, question, 20_500).slice(0, 3);
      expect(paths.map(({ steps }) => steps.map(({ relationship }) => relationship))).toEqual(
        best.map(({ relationships }) => relationships),
      );
      expect({ from, to, direction, exact: searched.exact }).toEqual({ from, to, direction, exact: true });
    }
  }
});

test("joins any backer to any agency", async () => {
  const { paths } = await ask({
    ...fromEricTrump({ limit: 3, maxHops: 3 }),
    from: { by: "kinds", kinds: ["BACKER"] },
    to: { by: "kinds", kinds: ["AGENCY"] },
  });
  expect(paths.length).toBe(3);
  const ends = await store.getEntities(
    paths.flatMap(({ steps }) => [steps[0]?.from, steps.at(-1)?.to].filter((id) => id !== undefined)),
  );
  expect(new Set([...ends.values()].flatMap(({ kind, roles }) => [kind, ...roles]))).toContain("AGENCY");
  expect(paths.map(({ cost }) => cost)).toEqual(paths.map(({ cost }) => cost).toSorted((a, b) => a - b));
});

test("names the ids that are not in the graph", async () => {
  const asked = pathQuestion("nobody", "bitmain", { avoidRelationships: [relationshipId("r-none")] });
  await expect(ask(asked)).rejects.toEqual(
    new LinchpinError("UNKNOWN_IDS", { field: "question", value: 'from "nobody", avoidRelationships "r-none"' }),
  );
});

test("refuses what it cannot search under", async () => {
  const refused = { field: "hubLimit", value: 50, bound: "Cypher engine" };
  await expect(ask(fromEricTrump({ hubLimit: 50 }))).rejects.toEqual(new LinchpinError("UNSUPPORTED", refused));
  await expect(ask(fromEricTrump({ order: ["OWNS*", "EXAMINES"] }))).rejects.toMatchObject({ code: "UNSUPPORTED" });
  const everyone = { by: "kinds", kinds: ["FIRM", "PERSON"] } as const;
  await expect(ask({ ...fromEricTrump(), from: everyone, to: everyone })).rejects.toMatchObject({
    code: "UNSUPPORTED",
  });
});

test("ends with its signal", async () => {
  const reason = new Error("the reader has gone");
  await expect(ask(fromEricTrump(), AbortSignal.abort(reason))).rejects.toBe(reason);
});

test("keeps answers apart that share too many relationships", async () => {
  const { paths } = await ask(fromEricTrump({ maximumOverlap: 0 }));
  const walked = paths.flatMap(({ steps }) => steps.map(({ relationship }) => relationship));
  expect(new Set(walked).size).toBe(walked.length);
  expect(paths.length).toBeGreaterThan(0);
});

test("says what filter stands between Eric Trump and Operation Red Sunset", async () => {
  const { whyNone } = await ask(fromEricTrump({ kinds: ["OWNS"] }));
  expect(whyNone).toMatchObject({
    reason: "FILTER",
    frontierFrom: ["american-bitcoin", "dominari"],
    frontierTo: [],
    relax: [
      {
        change: "ASSOCIATED_WITH walked as well",
        constraint: "kinds",
        value: '["OWNS","ASSOCIATED_WITH"]',
        hops: 2,
      },
    ],
  });
});

/** The one relationship of the kind between two entities, as a path walks it. */
function step(kind: string, from: string, to: string) {
  const found = relationshipRecords.filter(
    (one) => one.kind === kind && [one.from, one.to].sort().join() === [from, to].sort().join(),
  );
  expect(found.length).toBe(1);
  return { relationship: found[0]?.id, from, to, forward: found[0]?.from === from, parallels: [] };
}

/** The curated graph as a walk sees it, read relationship by relationship. */
async function readGraph() {
  const ids = [...new Set(relationshipRecords.flatMap(({ from, to }) => [from, to]))];
  const { relationships } = await store.getSubgraph(ids.map(entityId), {
    kinds: [],
    families: [],
    excludeKinds: [],
    direction: "EITHER",
    statuses: claimStatuses,
  });
  return {
    entities: ids.map((id) => ({ id, kind: "FIRM" as const })),
    relationships: relationships.map(({ id, kind, from, to, status, confidence }) => {
      return { id, kind, from, to, status, confidence, knownSinceEarliest: 0 };
    }),
  };
}
