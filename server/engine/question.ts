import type { ExpandQuestion } from "./expand/question.ts";
import type { ListQuestion } from "./lists/question.ts";
import type { PathQuestion } from "./paths/question.ts";

/** The questions that are asked by name where there is no GraphQL: on the command line and for exports. */
export type NamedQuestion = PathQuestion;

/** Every question that the engine answers, tagged by `kind`; each topic states its own. */
export type Question = NamedQuestion | ExpandQuestion | ListQuestion;
