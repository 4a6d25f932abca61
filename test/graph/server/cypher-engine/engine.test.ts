import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCypherEngine } from "../../../../server/cypher-engine/engine.ts";
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
