import type { PathQuestion } from "../engine/paths/question.ts";
import type { PathPattern } from "../store/graph-store.ts";
import type { Ends } from "./find-ends.ts";

/** The question as a pattern of the store that takes so many walks between each two ends. */
export function toPattern(question: PathQuestion, { from, to }: Ends, walks: number): PathPattern {
  return {
    from,
    to,
    via: question.via,
    maxHops: question.maxHops,
    walks,
    filter: question,
  };
}
