import type { Answer, AnswerTo } from "../engine/answer.ts";
import type { AskOptions, Engine } from "../engine/engine.ts";
import type { Question } from "../engine/question.ts";
import { LinchpinError } from "../errors.ts";
import { cypherEngineLimits } from "../limits/cypher-engine.ts";
import { answerPaths } from "./answer-paths.ts";
import { countRelationships } from "./lists/count-relationships.ts";
import { expandEntity } from "./lists/expand-entity.ts";
import { joinSubgraph } from "./lists/join-subgraph.ts";
import { listRelationships } from "./lists/list-relationships.ts";
import type { Asking, Deadlines, EngineStore } from "./search.ts";

export interface CypherEngineOptions {
  readonly store: EngineStore;
  /** The day of asking, in days since 1970-01-01: where no date is asked for, the age of a claim is measured to it. */
  readonly today: () => number;
  /** As in the limits unless given; an answer that met one depends on how fast the machine was. */
  readonly deadlines?: Deadlines;
}

const usual: Deadlines = {
  round: cypherEngineLimits.roundMilliseconds,
  whyNone: cypherEngineLimits.whyNoneMilliseconds,
};

/**
 * Answers questions in Neo4j, for graphs that exceed the memory of one machine. Paths are found by hops and ranked
 * by cost among what was found: `searched.exact` says whether the ranking is proven. An answer takes several reads;
 * throws GRAPH_CHANGED where an import changed the graph between them.
 */
export function createCypherEngine({ store, today, deadlines = usual }: CypherEngineOptions): Engine {
  return {
    async ask<Q extends Question>(question: Q, { signal }: AskOptions): Promise<AnswerTo<Q>> {
      // The answer is that to Q, which TypeScript cannot follow through a conditional type.
      const found = await answer(question, { store, signal, today: today(), deadlines });
      const asked = found.kind === "paths" ? found.searched.graphVersion : found.graphVersion;
      if ((await store.getVersion()) !== asked) throw new LinchpinError("GRAPH_CHANGED");
      return found as AnswerTo<Q>;
    },
  };
}

async function answer(question: Question, asking: Asking): Promise<Answer> {
  switch (question.kind) {
    case "paths":
      return answerPaths(question, asking);
    case "expand":
      return expandEntity(question, asking);
    case "relationships":
      return listRelationships(question, asking);
    case "relationshipCounts":
      return countRelationships(question, asking);
    case "subgraph":
      return joinSubgraph(question, asking);
  }
}
