import type { Stage } from "../acts/stage.ts";
import type { Line } from "../pieces/to-lines.ts";
import type { ArrangingLine, ArrangingStage } from "./arranging.ts";

/** The stages of the reader's acts with no more than an arrangement needs. */
export function toStages(stages: readonly Stage[]): readonly ArrangingStage[] {
  return stages.map(toStage);
}

function toStage(stage: Stage): ArrangingStage {
  switch (stage.kind) {
    case "grow":
      return { kind: stage.kind, entities: stage.entities, lines: stage.lines.map(toLine), index: stage.index };
    case "arrange":
      return { kind: stage.kind, layout: stage.layout, entities: stage.entities, lines: stage.lines.map(toLine) };
    case "pin":
      return { kind: stage.kind, id: stage.id, x: stage.x, y: stage.y };
    case "unpin":
      return { kind: stage.kind, id: stage.id };
  }
}

function toLine({ pair, leading }: Line): ArrangingLine {
  return { id: pair, from: leading.from.id, to: leading.to.id };
}
