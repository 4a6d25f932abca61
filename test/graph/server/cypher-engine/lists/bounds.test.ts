import { expect, test } from "vitest";
import { createCypherEngine } from "../../../../../server/cypher-engine/engine.ts";
import { entityId } from "../../../../../server/domain/ids.ts";
import type { Question } from "../../../../../server/engine/question.ts";
import { openStore } from "../../../../../server/store/neo4j/open-store.ts";
import { openPathReader } from "../../../../../server/store/neo4j/walk/path-reader.ts";
import { openScratchGraph } from "../../../../support/database/scratch-graph.ts";

const { connection } = openScratchGraph();
const filter = { kinds: [], families: [], excludeKinds: [], direction: "EITHER", statuses: [] } as const;
const nobody = entityId("nobody");
const questions: readonly Question[] = [
  { kind: "relationshipCounts", ids: [nobody], filter },
  { kind: "relationships", of: nobody, filter, first: 25 },
  { kind: "subgraph", ids: [nobody], filter, mostRelationships: 10 },
];

function openEngine(milliseconds: number) {
  return createCypherEngine({
    store: { ...openPathReader(connection), ...openStore(connection) },
    today: () => 20_500,
    deadlines: { round: milliseconds, whyNone: milliseconds },
  });
}

test.for(questions)("a list of $kind that has no time left is told so", async (question) => {
  const { signal } = new AbortController();
  await expect(openEngine(0).ask(question, { signal })).rejects.toMatchObject({ code: "DEADLINE" });
});

test.for(questions)("a list of $kind that nobody waits for is not read", async (question) => {
  const reason = new Error("left");
  await expect(openEngine(10_000).ask(question, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});
