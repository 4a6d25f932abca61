import type { Core } from "cytoscape";
import { useEffect, useRef } from "react";
import type { LayoutInput, Placement } from "../layouts/layout.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { placeChips } from "./chip-places.ts";
import type { Chip, FoldChip, Index } from "./chips.ts";
import { syncElements } from "./sync-elements.ts";
import { bendsOf, type Drawn, toElements } from "./to-elements.ts";
import type { WordsLayer } from "./words/words-layer.ts";

export type Size = Pick<LayoutInput, "width" | "height">;

/** What is to be drawn. */
export interface Drawing extends Drawn {
  /** Changes with the answer: for each the canvas is measured once and everything is brought into view once. */
  readonly subject: object | null;
  /** The places in a picture of that size. */
  readonly arrange: (size: Size) => Placement;
  readonly chips: readonly Chip[];
  readonly indexes: readonly Index[];
  readonly folds: readonly FoldChip[];
}

/** A canvas with the layer of its words. */
export interface Sheet {
  readonly canvas: Core;
  readonly words: WordsLayer;
}

/** Draws on the canvas, and draws the differences when something changes. */
export function useDrawing(sheet: Sheet | null, drawing: Drawing): void {
  const { subject, arrange, entities, lines, lineWords, chips, indexes, folds } = drawing;
  const measured = useRef<{ readonly canvas: Core; readonly subject: object | null; readonly size: Size } | null>(null);
  useEffect(() => {
    const element = sheet?.canvas.container();
    if (!sheet || !element) return;
    const { canvas, words } = sheet;
    const isKnown = measured.current?.canvas === canvas && measured.current.subject === subject;
    const size = isKnown && measured.current ? measured.current.size : sizeOf(element);
    measured.current = { canvas, subject, size };
    const placement = arrange(size);
    syncElements(canvas, toElements({ entities, lines, lineWords }, placement));
    words.showChips(
      placeChips({
        chips,
        indexes,
        folds,
        positions: placement.positions,
        entities: entities.map(({ id }) => id),
        lines: lines.map((line) => ({
          from: line.leading.from.id,
          to: line.leading.to.id,
          bends: bendsOf(line, placement),
        })),
      }),
    );
    if (!isKnown) bringIntoView(canvas);
  }, [sheet, subject, arrange, entities, lines, lineWords, chips, indexes, folds]);
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({ width: clientWidth, height: clientHeight });
