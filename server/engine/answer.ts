import type { ExpandAnswer } from "./expand/answer.ts";
import type { ListAnswer } from "./lists/answer.ts";
import type { PathAnswer } from "./paths/answer.ts";
import type { Question } from "./question.ts";

/** The answer to each question, tagged by the same `kind`; each topic states its own. */
export type Answer = PathAnswer | ExpandAnswer | ListAnswer;
export type AnswerTo<Q extends Question> = Extract<Answer, { kind: Q["kind"] }>;
