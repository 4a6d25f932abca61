import type { Shown } from "../../acts/apply.ts";
import { arrange } from "../../arrangement/arrange.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import type { Drawing, Size } from "../../canvas/use-drawing.ts";
import { around } from "../../layouts/around.ts";
import { leftToRight } from "../../layouts/left-to-right.ts";
import type { Line } from "../../pieces/to-lines.ts";
import type { Answer } from "../../question/answer.ts";
import { entitiesAlong } from "../../question/kinds/paths.ts";
import { lineWords } from "./line-words.ts";

const none: readonly never[] = [];

interface Given {
  readonly answer: Answer | null;
  readonly shown: Shown;
  readonly kinds: KindTable;
}

/** What the canvas draws: what is shown, what its lines say, and the places of all that is open. */
export function toDrawing({ answer, shown, kinds }: Given): Drawing {
  const paths = answer?.kind === "paths" ? answer.found.paths.map(entitiesAlong) : [];
  const centre = answer?.kind === "entity" ? answer.question.id : null;
  const layout = answer?.kind === "entity" ? around : leftToRight;
  return {
    subject: answer,
    entities: shown.entities,
    lines: shown.lines,
    chips: none,
    indexes: none,
    folds: none,
    lineWords: (line: Line) => lineWords(kinds, line),
    arrange: (size: Size) => arrange({ stages: shown.stages, layout, paths, centre, ...size }),
  };
}
