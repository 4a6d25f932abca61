import type { Projection } from "../projection/projection.ts";
import type { Answer, AnswerTo } from "./answer.ts";
import { expandEntity } from "./expand/expand-entity.ts";
import { countRelationships } from "./lists/count-relationships.ts";
import { joinSubgraph } from "./lists/join-subgraph.ts";
import { listRelationships } from "./lists/list-relationships.ts";
import { checkQuestion } from "./paths/check-question.ts";
import { findPaths } from "./paths/find-paths.ts";
import { SearchMemory } from "./paths/top-paths.ts";
import type { Question } from "./question.ts";
import { type Refusal, refuseUnknown } from "./refusal.ts";
import { StopClock, type StopTerms } from "./search/stop-clock.ts";

/** Answers questions on one projection, one at a time, with memory that it keeps from one to the next. */
export class Answerer {
  private readonly projection: Projection;
  private memory: SearchMemory | undefined;

  constructor(projection: Projection) {
    this.projection = projection;
  }

  /** The answer to a question that `refuse` has let pass. */
  answer<Q extends Question>(question: Q, stop: StopTerms): AnswerTo<Q>;
  answer(question: Question, stop: StopTerms): Answer {
    const { projection } = this;
    switch (question.kind) {
      case "paths": {
        // Takes some bytes for each entity, so it is made with the first search.
        this.memory ??= new SearchMemory(projection);
        return findPaths(question, { projection, memory: this.memory, clock: new StopClock(stop) });
      }
      case "expand":
        return expandEntity(question, projection);
      case "relationships":
        return listRelationships(question, projection);
      case "relationshipCounts":
        return countRelationships(question, projection);
      case "subgraph":
        return joinSubgraph(question, projection);
    }
  }
}

/** Why a question cannot be answered on the projection, or undefined where it can. */
export function refuse(projection: Projection, question: Question): Refusal | undefined {
  switch (question.kind) {
    case "paths":
      return checkQuestion(projection, question);
    case "expand":
    case "relationships":
      return refuseUnknown(projection, question.of);
    case "relationshipCounts":
    case "subgraph":
      return undefined;
  }
}
