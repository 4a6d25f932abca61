import type { Core } from "cytoscape";

/** Pixels left free around the picture: on a wide screen, so much that what floats over it does not cover it. */
const margins = { narrow: 20, wide: 52 };

/** Brings everything into view, no larger than life. */
export function bringIntoView(canvas: Core): void {
  canvas.resize();
  canvas.fit(undefined, canvas.width() < 600 ? margins.narrow : margins.wide);
  if (canvas.zoom() > 1.15) canvas.zoom(1.15).center();
}
