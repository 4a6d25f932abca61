import type { Core } from "cytoscape";
import { useEffect, useRef } from "react";
import type { LayoutInput, Placement } from "../layouts/layout.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { syncElements } from "./sync-elements.ts";
import { type Drawn, toElements } from "./to-elements.ts";

export type Size = Pick<LayoutInput, "width" | "height">;

/** What is to be drawn. */
export interface Drawing extends Drawn {
  /** Changes with the answer: for each the canvas is measured once and everything is brought into view once. */
  readonly subject: object | null;
  /** The places in a picture of that size. */
  readonly arrange: (size: Size) => Placement;
}

/** Draws on the canvas, and draws the differences when something changes. */
export function useDrawing(canvas: Core | null, { subject, arrange, entities, lines, lineWords }: Drawing): void {
  const measured = useRef<{ readonly canvas: Core; readonly subject: object | null; readonly size: Size } | null>(null);
  useEffect(() => {
    const element = canvas?.container();
    if (!canvas || !element) return;
    const isKnown = measured.current?.canvas === canvas && measured.current.subject === subject;
    const size = isKnown && measured.current ? measured.current.size : sizeOf(element);
    measured.current = { canvas, subject, size };
    syncElements(canvas, toElements({ entities, lines, lineWords }, arrange(size)));
    if (!isKnown) bringIntoView(canvas);
  }, [canvas, subject, arrange, entities, lines, lineWords]);
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({ width: clientWidth, height: clientHeight });
