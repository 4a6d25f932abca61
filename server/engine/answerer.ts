import type { Projection } from "../projection/projection.ts";
import type { Answer, AnswerTo } from "./answer.ts";
import { checkQuestion, type Refusal } from "./paths/check-question.ts";
import { findPaths } from "./paths/find-paths.ts";
import { SearchMemory } from "./paths/top-paths.ts";
import type { Question } from "./question.ts";
import { StopClock, type StopTerms } from "./search/stop-clock.ts";

/** Answers questions on one projection, one at a time, with memory that it keeps from one to the next. */
export class Answerer {
  private readonly projection: Projection;
  private readonly memory: SearchMemory;

  constructor(projection: Projection) {
    this.projection = projection;
    this.memory = new SearchMemory(projection);
  }

  /** The answer to a question that `refuse` has let pass. */
  answer<Q extends Question>(question: Q, stop: StopTerms): AnswerTo<Q>;
  answer(question: Question, stop: StopTerms): Answer {
    const { projection, memory } = this;
    switch (question.kind) {
      case "paths":
        return findPaths(question, { projection, memory, clock: new StopClock(stop) });
    }
  }
}

/** Why a question cannot be answered on the projection, or undefined where it can. */
export function refuse(projection: Projection, question: Question): Refusal | undefined {
  switch (question.kind) {
    case "paths":
      return checkQuestion(projection, question);
  }
}
