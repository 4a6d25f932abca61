import type { Stage } from "../../../acts/stage.ts";
import type { Answer } from "../../../question/answer.ts";

/** The layout that holds: the last that was chosen, else the one that goes with the question. */
export function layoutOf(answer: Answer | null, stages: readonly Stage[]): string {
  const chosen = stages.findLast((stage) => stage.kind === "arrange");
  return chosen?.layout ?? (answer?.kind === "entity" ? "around" : "path");
}
