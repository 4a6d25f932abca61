import { PathDrawingDocument, type PathDrawingQuery } from "../api/generated/graphql.ts";
import { toInput } from "../question/kinds/paths.ts";
import type { PathQuestion } from "../question/question.ts";
import { useAnswer } from "./use-answer.ts";

export type DrawnPaths = PathDrawingQuery["paths"]["paths"];

/** As much of the paths as a small drawing shows; null until they are there. */
export function usePathDrawing(question: PathQuestion): DrawnPaths | null {
  return useAnswer(PathDrawingDocument, { question: toInput(question) }).result?.paths.paths ?? null;
}
