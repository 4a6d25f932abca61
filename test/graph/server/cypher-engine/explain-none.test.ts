import { beforeAll, expect, test } from "vitest";
import { createCypherEngine } from "../../../../server/cypher-engine/engine.ts";
import { entityId, relationshipId } from "../../../../server/domain/ids.ts";
import type { PartialDate } from "../../../../server/domain/partial-date.ts";
import type { RelationshipKind } from "../../../../server/domain/relationship-kinds.ts";
import { Answerer } from "../../../../server/engine/answerer.ts";
import type { FoundPath, PathAnswer } from "../../../../server/engine/paths/answer.ts";
import type { PathQuestion } from "../../../../server/engine/paths/question.ts";
import { openStore } from "../../../../server/store/neo4j/open-store.ts";
import { openPathReader } from "../../../../server/store/neo4j/walk/path-reader.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { projectStory } from "../../../support/graphs/graphs.ts";
import { pathQuestion } from "../../../support/graphs/path-question.ts";
import { toStory, type Walkable, type WalkGraph, writeWalkGraph } from "../../../support/graphs/walk-graph.ts";
import { relaxedQuestion } from "../../../support/paths/relaxed-question.ts";

const today = 20_500;
const { connection } = openScratchGraph();

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
const graph: WalkGraph = {
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
};
const answerer = new Answerer(projectStory(toStory(graph, today)));

beforeAll(() => writeWalkGraph(connection, graph));

/** Both engines in turn, with deadlines that a busy machine meets. */
const engines = {
  cypher: (question: PathQuestion): Promise<PathAnswer> => {
    const store = { ...openPathReader(connection), ...openStore(connection) };
    const deadlines = { round: 60_000, whyNone: 60_000 };
    const engine = createCypherEngine({ store, today: () => today, deadlines });
    return engine.ask(question, { signal: AbortSignal.timeout(100_000) });
  },
  projection: async (question: PathQuestion): Promise<PathAnswer> =>
    answerer.answer(question, { deadline: Date.now() + 100_000 }),
};

const walkOf = ({ steps }: FoundPath) =>
  [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)].join(">");

/** What both engines say alike; each relaxation was asked as it is named, and gave the path that it shows. */
async function explain(from: string, to: string, asked: Partial<PathQuestion> = {}) {
  const question = pathQuestion(from, to, asked);
  const said = [];
  for (const ask of Object.values(engines)) {
    const { paths, whyNone } = await ask(question);
    expect(paths).toEqual([]);
    const { reason, text, relax } = whyNone ?? { reason: "", text: "", relax: [] };
    for (const relaxation of relax) {
      const [first] = (await ask(relaxedQuestion(question, relaxation))).paths;
      expect(first).toEqual(relaxation.path);
    }
    said.push({ reason, text, relax: relax.map(({ path, ...change }) => ({ ...change, walk: walkOf(path) })) });
  }
  const [cypher, projection] = said;
  expect(cypher).toEqual(projection);
  return cypher;
}

test("an end without relationships is said to have none", async () => {
  expect(await explain("ana", "alone")).toEqual({
    reason: "UNCONNECTED",
    text: "alone has no relationship to any other entity.",
    relax: [],
  });
});

test("ends in parts of the graph that nothing joins are said to be unconnected", async () => {
  expect(await explain("ana", "island")).toEqual({
    reason: "UNCONNECTED",
    text: "No chain of up to 12 relationships, of whatever kind, status or date, joins ana and island.",
    relax: [],
  });
});

test("too few hops are said to be too few, with how many it takes", async () => {
  expect(await explain("ana", "dorn", { maxHops: 2 })).toEqual({
    reason: "HOP_LIMIT",
    text: "ana and dorn are joined only beyond 2 hops: the nearest path has 3.",
    relax: [
      { change: "up to 3 hops instead of 2", constraint: "maxHops", value: "3", hops: 3, walk: "ana>birch>cedar>dorn" },
    ],
  });
});

// biome-ignore format: a table, one row a constraint
test.each<readonly [keyof PathQuestion, Partial<PathQuestion>, string, string, unknown]>([
  ["minimumConfidence", { minimumConfidence: 0.5 }, "FILTER", "a minimum confidence of 0.3 instead of 0.5", 0.3],
  ["minimumShare", { minimumShare: 25 }, "FILTER", "a minimum share of 20 instead of 25 percent", 20],
  ["asOf", { asOf: "2022" as PartialDate }, "DATE", "any date instead of 2022", undefined],
  ["knownBy", { knownBy: "2020" as PartialDate }, "DATE", "what became known after 2020 as well", undefined],
  ["direction", { direction: "BACKWARD" }, "FILTER", "both directions instead of backward only", "EITHER"],
  ["avoid", { avoid: [entityId("cedar"), entityId("islet")] }, "FILTER", "cedar allowed", ["islet"]],
  ["avoidRelationships", { avoidRelationships: [relationshipId("r-birch-cedar")] }, "FILTER", "r-birch-cedar allowed", undefined],
  ["excludeKinds", { excludeKinds: ["BACKS"] }, "FILTER", "BACKS walked as well", undefined],
  ["kinds", { kinds: ["BACKS"] }, "FILTER", "OWNS walked as well", ["OWNS", "BACKS"]],
  ["families", { families: ["ROLE"] }, "FILTER", "every kind of OWNERSHIP walked as well", ["OWNERSHIP", "ROLE"]],
  ["statuses", { statuses: ["CONFIRMED"] }, "FILTER", "reported claims counted as well", ["CONFIRMED", "REPORTED"]],
  ["via", { via: [entityId("islet")] }, "VIA", "no need to visit islet", undefined],
])("%s in the way is named, with the change that gives a path", async (constraint, asked, reason, change, value) => {
  expect(await explain("ana", "dorn", asked)).toEqual({
    reason,
    text: `No path of at most 6 hops joins ana and dorn under these constraints; with ${change} there is one.`,
    relax: [
      {
        change,
        constraint,
        ...(value !== undefined && { value: JSON.stringify(value) }),
        hops: 3,
        walk: "ana>birch>cedar>dorn",
      },
    ],
  });
});

test("denied claims are kept away like any others that are not asked for", async () => {
  expect((await explain("dorn", "elder"))?.relax).toEqual([
    {
      change: "denied claims counted as well",
      constraint: "statuses",
      value: '["CONFIRMED","REPORTED","ALLEGED","DENIED"]',
      hops: 1,
      walk: "dorn>elder",
    },
  ]);
});

test("a family that is off unless asked for is named by the kind that it takes", async () => {
  const found = await explain("elder", "harbour");
  expect(found?.relax.map(({ change, constraint, hops }) => ({ change, constraint, hops }))).toEqual([
    { change: "LOCATED_IN walked as well", constraint: "kinds", hops: 1 },
  ]);
});

test("constraints of which no single one is to blame are named together, and none is offered", async () => {
  expect(await explain("ana", "harbour", { minimumConfidence: 0.5 })).toEqual({
    reason: "FILTER",
    text: "No path of at most 6 hops joins ana and harbour under these constraints; no single change was found that gives one, but these together would: a minimum confidence of 0.3 instead of 0.5, LOCATED_IN walked as well and denied claims counted as well.",
    relax: [],
  });
});
