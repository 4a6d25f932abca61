import type { EntityOutline } from "../../domain/outline.ts";
import type { ExpandAnswer } from "../../engine/expand/answer.ts";
import type { ExpandQuestion } from "../../engine/expand/question.ts";
import type { GroupOf } from "../arguments/group-cursor.ts";
import { drawSubgraph } from "./draw-subgraph.ts";
import { Drawing, type DrawnSubgraph } from "./drawing.ts";

/** The answer to an expansion with outlines in place of ids. */
export interface DrawnExpansion {
  readonly entity: EntityOutline;
  readonly groups: readonly GroupOf[];
  readonly subgraph: DrawnSubgraph;
  readonly graphVersion: string;
}

export function drawExpansion(answer: ExpandAnswer, { filter }: Pick<ExpandQuestion, "filter">): DrawnExpansion {
  const { of, groups, graphVersion, outlines } = answer;
  return {
    entity: new Drawing(outlines).entity(of),
    groups: groups.map((group) => ({ ...group, of, filter })),
    subgraph: drawSubgraph(answer),
    graphVersion,
  };
}
