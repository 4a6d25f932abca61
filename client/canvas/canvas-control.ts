import type { Core, Position } from "cytoscape";
import { bringIntoView } from "./bring-into-view.ts";
import type { Sheet } from "./use-drawing.ts";

/** What buttons and keys outside of the canvas do to its view. */
export interface CanvasControl {
  /** Brings everything into view. */
  fit(): void;
  /** Zooms around the middle. */
  zoomBy(factor: number): void;
  /** Brings one entity into the middle, at the same zoom. */
  focusEntity(id: string): void;
  /** Where an entity stands, in whole pixels of the picture; null where it is not drawn. */
  placeOf(id: string): Position | null;
}

/** The control of a canvas. */
export function controlOf({ canvas, words }: Sheet): CanvasControl {
  return {
    fit: () => bringIntoView(canvas, words.added()),
    zoomBy: (factor) => zoomBy(canvas, factor),
    focusEntity: (id) => {
      const node = canvas.getElementById(id);
      if (node.nonempty()) canvas.center(node);
    },
    placeOf: (id) => {
      const node = canvas.getElementById(id);
      if (node.empty()) return null;
      const { x, y } = node.position();
      return { x: Math.round(x), y: Math.round(y) };
    },
  };
}

function zoomBy(canvas: Core, factor: number): void {
  const middle = { x: canvas.width() / 2, y: canvas.height() / 2 };
  canvas.zoom({ level: canvas.zoom() * factor, renderedPosition: middle });
}
