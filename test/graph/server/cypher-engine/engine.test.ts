import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { createCypherEngine } from "../../../../server/cypher-engine/engine.ts";
import { entityId, relationshipId } from "../../../../server/domain/ids.ts";
import type { PartialDate } from "../../../../server/domain/partial-date.ts";
import type { RelationshipKind } from "../../../../server/domain/relationship-kinds.ts";
import type { FoundPath, PathAnswer } from "../../../../server/engine/paths/answer.ts";
import type { PathQuestion } from "../../../../server/engine/paths/question.ts";
import { openStore } from "../../../../server/store/neo4j/open-store.ts";
import { openPathReader } from "../../../../server/store/neo4j/walk/path-reader.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { pathQuestion } from "../../../support/graphs/path-question.ts";
import { askedOfPaths, walkableClaims, walkers } from "../../../support/graphs/walk-arbitraries.ts";
import { type Walkable, type WalkGraph, writeWalkGraph } from "../../../support/graphs/walk-graph.ts";
import { enumeratePaths } from "../../../support/paths/enumerate-paths.ts";

const today = 20_500;
const { connection } = openScratchGraph();

/** Long deadlines, so that a busy machine does not change what is compared. */
const patient = { round: 60_000, whyNone: 60_000 };

function ask(question: PathQuestion, deadlines = patient): Promise<PathAnswer> {
  const store = { ...openPathReader(connection), ...openStore(connection) };
  const engine = createCypherEngine({ store, today: () => today, deadlines });
  return engine.ask(question, { signal: AbortSignal.timeout(100_000) });
}

const entitiesOf = ({ steps }: FoundPath) => [
  ...steps.slice(0, 1).map(({ from }) => from),
  ...steps.map(({ to }) => to),
];

describe("against trying all walks", () => {
  let graphs = 0;
  let answered = 0;

  test("finds the same best paths with the same relationships, costs and order", { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        walkableClaims,
        fc.array(askedOfPaths, { minLength: 2, maxLength: 4 }),
        async (stated, questions) => {
          graphs += 1;
          const mark = <T extends string>(id: T) => `g${graphs}-${id}` as T;
          const graph: WalkGraph = {
            entities: walkers.map((id) => ({ id: mark(id), kind: "FIRM" })),
            relationships: stated.map(({ ends: [from = "", to = ""], ...facts }, index): Walkable => {
              return { ...facts, id: mark(String(index)), from: mark(from), to: mark(to) };
            }),
          };
          await writeWalkGraph(connection, graph);
          for (const { minimumConfidence, minimumShare, asOf, knownBy, ...rest } of questions) {
            const question = pathQuestion(mark("ana"), mark("gale"), {
              ...rest,
              via: rest.via.map(mark),
              avoid: rest.avoid.map(mark),
              avoidRelationships: rest.avoidRelationships.map(mark),
              ...(minimumConfidence !== undefined && { minimumConfidence }),
              ...(minimumShare !== undefined && { minimumShare }),
              ...(asOf !== undefined && { asOf }),
              ...(knownBy !== undefined && { knownBy }),
            });
            const all = enumeratePaths(graph, question, today);
            const { paths, truncated, searched } = await ask(question, { ...patient, whyNone: 0 });
            const found = paths.map((path) => ({
              entities: entitiesOf(path),
              relationships: path.steps.map(({ relationship }) => relationship),
              cost: Math.round(path.cost * 1_000_000),
            }));
            expect(found).toEqual(all.slice(0, question.limit));
            expect({ exact: searched.exact, more: truncated }).toEqual({
              exact: true,
              more: all.length > question.limit,
            });
            if (paths.length > 0) answered += 1;
          }
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
    // Questions without an answer are the easier half.
    expect(answered).toBeGreaterThan(20);
  });
});

describe("why there is no path", () => {
  const claim = (kind: RelationshipKind, from: string, to: string, facts: Partial<Walkable> = {}): Walkable => ({
    id: `r-${from}-${to}`,
    kind,
    from,
    to,
    status: "REPORTED",
    confidence: 0.6,
    knownSinceEarliest: 17_000,
    ...facts,
  });

  beforeAll(() =>
    writeWalkGraph(connection, {
      entities: [
        ...["ana", "birch", "cedar", "dorn", "elder", "alone", "island", "islet"].map(
          (id) => ({ id, kind: "FIRM" }) as const,
        ),
        { id: "harbour", kind: "JURISDICTION" },
      ],
      relationships: [
        claim("OWNS", "ana", "birch", { shareMaximum: 20 }),
        claim("OWNS", "birch", "cedar", { untilLatest: 18_000 }),
        claim("BACKS", "cedar", "dorn", { confidence: 0.3, knownSinceEarliest: 19_500 }),
        claim("SUPPLIES", "dorn", "elder", { status: "DENIED" }),
        claim("LOCATED_IN", "elder", "harbour"),
        claim("OWNS", "island", "islet"),
      ],
    }),
  );

  async function explain(from: string, to: string, asked: Partial<PathQuestion> = {}) {
    const { paths, whyNone } = await ask(pathQuestion(from, to, asked));
    expect(paths).toEqual([]);
    const { relax, ...verdict } = whyNone ?? { relax: [] };
    return {
      ...verdict,
      relax: relax.map(({ change, hops, path }) => ({ change, hops, walked: path && entitiesOf(path).join(">") })),
    };
  }

  test("an end without relationships is said to have none", async () => {
    expect(await explain("ana", "alone")).toEqual({
      reason: "UNCONNECTED",
      text: "alone has no relationships at all.",
      frontierFrom: ["birch"],
      frontierTo: [],
      relax: [],
    });
  });

  test("ends in parts of the graph that nothing joins are said to be unconnected", async () => {
    expect(await explain("ana", "island")).toEqual({
      reason: "UNCONNECTED",
      text: "No chain of up to 12 relationships of any kind, status or date joins ana and island.",
      frontierFrom: ["birch"],
      frontierTo: ["islet"],
      relax: [],
    });
  });

  test("too few hops are said to be too few, with how many it takes", async () => {
    expect(await explain("ana", "dorn", { maxHops: 2 })).toEqual({
      reason: "HOP_LIMIT",
      text: "ana and dorn are joined only beyond 2 hops: the shortest path has 3.",
      frontierFrom: ["birch"],
      frontierTo: ["cedar"],
      relax: [{ change: "up to 3 hops instead of 2", hops: 3, walked: "ana>birch>cedar>dorn" }],
    });
  });

  const none = "No path of at most 6 hops joins ana and dorn under these filters";
  const walked = "ana>birch>cedar>dorn";
  // biome-ignore format: a table, one row a filter
  test.each<readonly [string, Partial<PathQuestion>, string, string]>([
    ["minimumConfidence", { minimumConfidence: 0.5 }, "FILTER", "a minimum confidence of 0.3 instead of 0.5"],
    ["minimumShare", { minimumShare: 25 }, "FILTER", "any share instead of at least 25 %"],
    ["asOf", { asOf: "2022" as PartialDate }, "DATE", "any date instead of 2022"],
    ["knownBy", { knownBy: "2020" as PartialDate }, "DATE", "what became known after 2020 as well"],
    ["direction", { direction: "BACKWARD" }, "FILTER", "both directions instead of backward only"],
    ["avoid", { avoid: [entityId("cedar"), entityId("islet")] }, "FILTER", "cedar allowed"],
    ["avoidRelationships", { avoidRelationships: [relationshipId("r-birch-cedar")] }, "FILTER", "r-birch-cedar allowed"],
    ["excludeKinds", { excludeKinds: ["BACKS"] }, "FILTER", "BACKS walked as well"],
    ["kinds", { kinds: ["BACKS"] }, "FILTER", "OWNS walked as well"],
    ["families", { families: ["ROLE"] }, "FILTER", "OWNS and BACKS walked as well"],
    ["statuses", { statuses: ["CONFIRMED"] }, "FILTER", "confirmed, reported and alleged claims all counted"],
    ["via", { via: [entityId("islet")] }, "VIA", "no need to visit islet"],
  ])("the filter %s is named, with the change that gives a path", async (_, asked, reason, change) => {
    const { text, relax, reason: given } = await explain("ana", "dorn", asked);
    expect({ given, text, relax }).toEqual({
      given: reason,
      text: `${none}; with ${change} there is one.`,
      relax: [{ change, hops: 3, walked }],
    });
  });

  test("denied claims are a filter like any other", async () => {
    const { text } = await explain("dorn", "elder");
    expect(text).toBe(
      "No path of at most 6 hops joins dorn and elder under these filters; with denied and retracted claims counted as well there is one.",
    );
  });

  test("a family that is off unless asked for is named by the kind that it takes", async () => {
    const { text } = await explain("elder", "harbour");
    expect(text).toBe(
      "No path of at most 6 hops joins elder and harbour under these filters; with LOCATED_IN walked as well there is one.",
    );
  });

  test("filters of which no single one is to blame are lifted together", async () => {
    const { reason, relax } = await explain("ana", "harbour", { minimumConfidence: 0.5 });
    expect({ reason, relax }).toEqual({
      reason: "FILTER",
      relax: [{ change: "no filter at all", hops: 5, walked: "ana>birch>cedar>dorn>elder>harbour" }],
    });
  });
});
