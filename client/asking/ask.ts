import type { Answer } from "../question/answer.ts";
import type { Question } from "../question/question.ts";
import { askEntity } from "./ask-entity.ts";
import type { AskOptions } from "./ask-options.ts";
import { askPaths } from "./ask-paths.ts";

/** Asks the question of its kind; throws what `send` throws. */
export function ask(question: Question, options: AskOptions): Promise<Answer> {
  switch (question.kind) {
    case "paths":
      return askPaths(question, options);
    case "entity":
      return askEntity(question, options.signal);
  }
}
