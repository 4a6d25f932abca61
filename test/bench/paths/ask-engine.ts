import { claimStatuses } from "../../../server/domain/relationship.ts";
import { Answerer, refuse } from "../../../server/engine/answerer.ts";
import type { PathAnswer } from "../../../server/engine/paths/answer.ts";
import { compileQuestion } from "../../../server/engine/paths/plan/compile-question.ts";
import type { PathQuestion } from "../../../server/engine/paths/question.ts";
import { findTopPaths, SearchMemory } from "../../../server/engine/paths/top-paths.ts";
import { StopClock } from "../../../server/engine/search/stop-clock.ts";
import type { Projection } from "../../../server/projection/projection.ts";
import { pathQuestion } from "../../support/graphs/path-question.ts";
import { maxHops, type Pair } from "./choose-pairs.ts";

const hopsOnly = { length: 1, doubt: 0, hub: 0, age: 0 };
const patience = 60_000;

/** The question that the raw driver is asked too: kinds of the path families, whatever the status. */
export function questionOn({ fromId, toId }: Pair, asked: Partial<PathQuestion>): PathQuestion {
  return pathQuestion(fromId, toId, { maxHops, statuses: claimStatuses, ...asked });
}

/** Ways to ask the engine on this thread, as a worker does: check, search, whole answer. */
export function openAskers(projection: Projection) {
  const answerer = new Answerer(projection);
  const memory = new SearchMemory(projection);
  const answer = (question: PathQuestion): PathAnswer => {
    const refusal = refuse(projection, question);
    if (refusal !== undefined) throw new Error(`the engine refuses the question: ${refusal.code}`);
    return answerer.answer(question, { deadline: Date.now() + patience });
  };
  const ask = (asked: Partial<PathQuestion>) => (pair: Pair) => answer(questionOn(pair, asked));
  return {
    answer,
    best: ask({ limit: 1 }),
    ten: ask({ limit: 10 }),
    bestByHops: ask({ limit: 1, weights: hopsOnly }),
    /** The search without the checks and the words of a whole answer. */
    searchByHops: (pair: Pair) => {
      const plan = compileQuestion(projection, questionOn(pair, { limit: 1, weights: hopsOnly }), memory);
      return findTopPaths(memory, plan, 1, new StopClock({ deadline: Number.POSITIVE_INFINITY }));
    },
  } as const;
}
