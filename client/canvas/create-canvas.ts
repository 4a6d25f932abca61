import cytoscape, { type Core } from "cytoscape";
import { tokenReader } from "./read-token.ts";
import { stylesheet } from "./stylesheet.ts";

/** An empty picture inside the element, in the theme in force. */
export function createCanvas(container: HTMLElement): Core {
  return cytoscape({
    container,
    style: stylesheet(tokenReader(container)),
    layout: { name: "preset" },
    minZoom: 0.15,
    maxZoom: 3,
    // Selecting is ours: one selection is shared by all views.
    autounselectify: true,
    boxSelectionEnabled: false,
    pixelRatio: "auto",
  });
}

/** Draws what is there again in the theme in force. */
export function restyleCanvas(canvas: Core): void {
  const container = canvas.container();
  if (container) canvas.style(stylesheet(tokenReader(container)));
}
