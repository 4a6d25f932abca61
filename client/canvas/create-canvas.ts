import cytoscape, { type Core } from "cytoscape";
import { tokenReader } from "./read-token.ts";
import { stylesheet } from "./stylesheet.ts";
import { zoomByWheel } from "./zoom-by-wheel.ts";

/** An empty picture inside the element, in the theme in force. */
export function createCanvas(container: HTMLElement): Core {
  let canvas: Core | null = null;
  const stop = zoomByWheel(container, () => canvas);
  canvas = cytoscape({
    container,
    style: stylesheet(tokenReader(container)),
    layout: { name: "preset" },
    minZoom: 0.05,
    maxZoom: 5,
    // Selecting is ours: one selection is shared by all views.
    autounselectify: true,
    boxSelectionEnabled: false,
    pixelRatio: "auto",
  });
  canvas.on("destroy", stop);
  return canvas;
}

/** Draws what is there again in the theme in force. */
export function restyleCanvas(canvas: Core): void {
  const container = canvas.container();
  if (container) canvas.style(stylesheet(tokenReader(container)));
}
