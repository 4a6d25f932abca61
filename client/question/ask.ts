import type { Subgraph } from "../graph/subgraph.ts";
import * as entity from "./kinds/entity.ts";
import * as paths from "./kinds/paths.ts";
import type { Question } from "./question.ts";

export type Answer = entity.EntityAnswer | paths.PathAnswer;

/** Asks the question of its kind; throws what `send` throws. */
export function ask(question: Question, signal: AbortSignal): Promise<Answer> {
  switch (question.kind) {
    case "paths":
      return paths.askPaths(question, signal);
    case "entity":
      return entity.askEntity(question, signal);
  }
}

/** What of an answer can be drawn. */
export function toSubgraph(answer: Answer): Subgraph {
  switch (answer.kind) {
    case "paths":
      return paths.toSubgraph(answer);
    case "entity":
      return entity.toSubgraph(answer);
  }
}
