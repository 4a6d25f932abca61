import type { Shown } from "../../acts/apply.ts";
import { pageArranger } from "../../arrangement/arranger.ts";
import { placeOrBefore } from "../../arrangement/place-or-before.ts";
import { toStages } from "../../arrangement/to-stages.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import type { Drawing } from "../../canvas/use-drawing.ts";
import type { Frame } from "../../layouts/layout.ts";
import type { Line } from "../../pieces/to-lines.ts";
import type { Answer } from "../../question/answer.ts";
import { entitiesAlong } from "../../question/kinds/paths.ts";
import { nameSize, nameWidths } from "../../text/name-size.ts";
import { lineWords } from "./line-words.ts";

const none: readonly never[] = [];

interface Given {
  readonly answer: Answer | null;
  readonly shown: Shown;
  readonly kinds: KindTable;
}

/** What the canvas draws: what is shown, what its lines say, and the places of all that is open. */
export function toDrawing({ answer, shown, kinds }: Given): Drawing {
  const given = {
    stages: toStages(shown.stages),
    layout: answer?.kind === "entity" ? "around" : "path",
    paths: answer?.kind === "paths" ? answer.found.paths.map(entitiesAlong) : [],
    centre: answer?.kind === "entity" ? answer.question.id : null,
  } as const;
  return {
    subject: answer,
    entities: shown.entities,
    lines: shown.lines,
    chips: none,
    indexes: none,
    folds: none,
    lineWords: (line: Line) => lineWords(kinds, line),
    arrange: (frame: Frame) => {
      const names = new Map(shown.opened.entities.map(({ id, name }) => [id, nameSize(name, nameWidths[frame])]));
      return placeOrBefore(pageArranger, { ...given, names, frame });
    },
  };
}
