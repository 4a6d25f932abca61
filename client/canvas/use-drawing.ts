import type { Core } from "cytoscape";
import { useEffect, useRef, useState } from "react";
import type { Frame, Placement } from "../layouts/layout.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { placeChips } from "./chip-places.ts";
import type { Chip, FoldChip, Index, Stack } from "./chips.ts";
import { frameOf } from "./frame-of.ts";
import { type Marks, markElements } from "./mark-elements.ts";
import type { Gap } from "./ribbons/gap.ts";
import type { Ribbon } from "./ribbons/lay-ribbons.ts";
import type { UnderLayer } from "./ribbons/under-layer.ts";
import { syncElements } from "./sync-elements.ts";
import { bendsOf, type Drawn, toElements } from "./to-elements.ts";
import type { WordsLayer } from "./words/words-layer.ts";

/** Places, or none since later ones were asked for. `gaveUp` says why they are not those of the last layout chosen. */
export type Placed =
  | { readonly kind: "placed"; readonly placement: Placement; readonly gaveUp: "late" | "failed" | null }
  | { readonly kind: "superseded" | "late" | "failed" };

/** What is to be drawn. */
export interface Drawing extends Drawn {
  /** Changes with the answer: for each the window is measured once and everything is brought into view once. */
  readonly subject: object | null;
  /** The places in a picture that is read that way; a promise where they have to be worked out. */
  readonly arrange: (frame: Frame) => Placement | Promise<Placed>;
  readonly chips: readonly Chip[];
  readonly indexes: readonly Index[];
  readonly folds: readonly FoldChip[];
  /** Paths that are not drawn, each beside an entity that they go through. */
  readonly stacks: readonly Stack[];
  /** The two sides of a question without a path; null of any other. */
  readonly gap: Gap | null;
  /** Shares and exposures that are drawn as amounts; empty unless asked for. */
  readonly ribbons: readonly Ribbon[];
}

/** A canvas with the layer of its words. */
export interface Sheet {
  readonly canvas: Core;
  readonly words: WordsLayer;
  readonly under: UnderLayer;
}

/** How the places stand: worked out, not yet, or given up, so that those before stay. */
export type Arrangement = "there" | "awaited" | "late" | "failed";

/** Draws on the canvas, and draws the differences when something changes. Until new places are there, the last stay. */
export function useDrawing(sheet: Sheet | null, drawing: Drawing, marks: Marks): Arrangement {
  const [arrangement, setArrangement] = useState<Arrangement>("there");
  const seen = useRef<{ readonly canvas: Core; readonly subject: object | null; readonly frame: Frame } | null>(null);
  const fitted = useRef<{ readonly canvas: Core; readonly subject: object | null } | null>(null);
  const latest = useRef(marks);
  latest.current = marks;

  useEffect(() => {
    if (!sheet) return;
    const { canvas } = sheet;
    const { subject } = drawing;
    const isKnown = seen.current?.canvas === canvas && seen.current.subject === subject;
    const frame = isKnown && seen.current ? seen.current.frame : frameOf(window);
    seen.current = { canvas, subject, frame };
    let isStale = false;
    const show = (placement: Placement) => {
      draw(sheet, { drawing, placement, frame });
      markElements(canvas, latest.current);
      if (fitted.current?.canvas !== canvas || fitted.current.subject !== subject)
        bringIntoView(canvas, sheet.words.added());
      fitted.current = { canvas, subject };
      setArrangement("there");
    };
    const placed = drawing.arrange(frame);
    if (!(placed instanceof Promise)) {
      show(placed);
      return;
    }
    setArrangement("awaited");
    void placed.then((outcome) => {
      if (isStale || outcome.kind === "superseded") return;
      if (outcome.kind === "placed") show(outcome.placement);
      setArrangement(outcome.kind === "placed" ? (outcome.gaveUp ?? "there") : outcome.kind);
    });
    return () => {
      isStale = true;
    };
  }, [sheet, drawing]);

  useEffect(() => {
    if (!sheet) return;
    markElements(sheet.canvas, marks);
    sheet.words.refresh();
  }, [sheet, marks]);
  return arrangement;
}

interface Shown {
  readonly drawing: Drawing;
  readonly placement: Placement;
  readonly frame: Frame;
}

function draw({ canvas, words, under }: Sheet, { drawing, placement, frame }: Shown): void {
  words.showStacks(drawing.stacks);
  under.show({
    gap: drawing.gap,
    ribbons: drawing.ribbons,
    indexes: drawing.indexes,
    frame,
    positions: placement.positions,
  });
  const { chips, indexes, folds, entities, lines } = drawing;
  syncElements(canvas, toElements(drawing, placement));
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
}
