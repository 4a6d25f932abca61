import type { PathAnswer } from "./paths/answer.ts";
import type { Question } from "./question.ts";

/** The answer to each question, tagged by the same `kind`; each topic states its own. */
export type Answer = PathAnswer;
export type AnswerTo<Q extends Question> = Extract<Answer, { kind: Q["kind"] }>;
