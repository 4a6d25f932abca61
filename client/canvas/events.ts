import type { Core, EventObject } from "cytoscape";

/** What the reader does on the picture. */
export interface CanvasEvents {
  readonly onEntity: (id: string) => void;
  readonly onLine: (id: string) => void;
  readonly onNothing: () => void;
}

/** Tells of taps, and marks what the pointer is on. */
export function listen(canvas: Core, events: CanvasEvents): void {
  canvas.on("tap", "node", ({ target }: EventObject) => events.onEntity(target.id()));
  canvas.on("tap", "edge", ({ target }: EventObject) => events.onLine(target.id()));
  canvas.on("tap", ({ target }: EventObject) => {
    if (target === canvas) events.onNothing();
  });
  canvas.on("mouseover", "node, edge", ({ target }: EventObject) => {
    target.addClass("hovered");
    setCursor(canvas, "pointer");
  });
  canvas.on("mouseout", "node, edge", ({ target }: EventObject) => {
    target.removeClass("hovered");
    setCursor(canvas, "");
  });
}

function setCursor(canvas: Core, cursor: string): void {
  const container = canvas.container();
  if (container) container.style.cursor = cursor;
}
