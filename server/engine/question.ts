import type { PathQuestion } from "./paths/question.ts";

/** Every question that the engine answers, tagged by `kind`; each topic states its own. */
export type Question = PathQuestion;
