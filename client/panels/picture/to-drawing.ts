import type { Shown } from "../../acts/apply.ts";
import { pageArranger } from "../../arrangement/arranger.ts";
import type { ArrangingStage } from "../../arrangement/arranging.ts";
import { placeOrBefore } from "../../arrangement/place-or-before.ts";
import { toStages } from "../../arrangement/to-stages.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import type { Drawing } from "../../canvas/use-drawing.ts";
import type { Frame } from "../../layouts/layout.ts";
import { byId } from "../../pieces/by-id.ts";
import { drawnPaths, foldPaths, stackPaths, unfoldedPath } from "../../pieces/fold-paths.ts";
import { frontiersOf } from "../../pieces/frontiers.ts";
import { joinSubgraphs } from "../../pieces/join-subgraphs.ts";
import { type Line, leadingOf, toLines } from "../../pieces/to-lines.ts";
import { toSubgraph } from "../../pieces/to-subgraph.ts";
import type { Answer } from "../../question/answer.ts";
import { entitiesAlong } from "../../question/kinds/paths.ts";
import { canvasWords } from "../../text/canvas-words.ts";
import { formatList } from "../../text/lists.ts";
import { nameSize, nameWidths } from "../../text/name-size.ts";
import type { DrawnBy } from "../../view/drawn-by.ts";
import { lineWords } from "./line-words.ts";
import { sayChips, sayFolds, sayIndexes } from "./say-chips.ts";
import { toValues } from "./to-values.ts";

interface Given {
  readonly answer: Answer | null;
  readonly shown: Shown;
  readonly kinds: KindTable;
  /** The path in front, where one was chosen. */
  readonly front: string | null;
  /** By what values entities and lines are drawn. */
  readonly by: DrawnBy;
}

/** What the canvas draws: what is shown, what its lines say, and the places of all that is open. */
export function toDrawing({ answer, shown, kinds, front, by }: Given): Drawing {
  const given = {
    stages: [...bestAlone(answer, front), ...toStages(shown.stages)],
    layout: answer?.kind === "entity" ? "around" : "path",
    paths: drawnPaths(answer).map(entitiesAlong),
    centre: answer?.kind === "entity" ? answer.question.id : null,
    sides: frontiersOf(answer),
  } as const;
  const named = byId(shown.opened.entities);
  const values = toValues(shown.lines, by);
  return {
    subject: answer,
    entities: shown.entities,
    lines: shown.lines,
    chips: sayChips(shown),
    indexes: sayIndexes(shown),
    folds: sayFolds(shown, (id) => named.get(id)?.name ?? null),
    stacks: stackPaths(answer, front),
    gap: toGap(answer),
    ribbons: values.ribbons,
    sizes: values.sizes,
    widths: values.widths,
    lineWords: (line: Line) => lineWords(kinds, line),
    arrange: (frame: Frame) => {
      const names = new Map(shown.opened.entities.map(({ id, name }) => [id, nameSize(name, nameWidths[frame])]));
      return placeOrBefore(pageArranger, { ...given, names, frame });
    },
  };
}

/** Where a folded path is drawn too, the best ones come first: whichever it is, they stand where they stood. */
function bestAlone(answer: Answer | null, front: string | null): readonly ArrangingStage[] {
  if (!unfoldedPath(answer, front)) return [];
  const best = foldPaths(answer, null);
  if (!best) return [];
  const { entities, relationships } = joinSubgraphs([toSubgraph(best)]);
  return toStages([
    {
      kind: "grow",
      entities: entities.map(({ id }) => id),
      lines: toLines(relationships, leadingOf(best)),
      index: null,
    },
  ]);
}

/** The two sides of a question without a path, with what stands above them. */
function toGap(answer: Answer | null): Drawing["gap"] {
  const sides = frontiersOf(answer);
  if (!sides || answer?.kind !== "paths") return null;
  const names = byId(answer.ends);
  const listed = (ids: readonly string[]) => formatList(ids.map((id) => names.get(id)?.name ?? id));
  return {
    before: [...sides.from, ...sides.reachedFrom],
    after: [...sides.reachedTo, ...sides.to],
    words: {
      before: canvasWords.reachedFrom(listed(sides.from), sides.reachedFrom.length),
      between: canvasWords.gap,
      after: canvasWords.reachedFrom(listed(sides.to), sides.reachedTo.length),
    },
  };
}
