import type { Core } from "cytoscape";
import { words } from "../text/words.ts";
import { bringIntoView } from "./bring-into-view.ts";

/** The buttons that bring the picture nearer, farther, and into view as a whole. */
export function CanvasTools({ canvas }: { readonly canvas: Core | null }) {
  const zoom = (factor: number) => {
    if (!canvas) return;
    const middle = { x: canvas.width() / 2, y: canvas.height() / 2 };
    canvas.zoom({ level: canvas.zoom() * factor, renderedPosition: middle });
  };
  return (
    <div className="floating canvas-tools">
      <button type="button" onClick={() => zoom(1 / 1.3)} aria-label={words.canvas.zoomOut}>
        −
      </button>
      <button type="button" onClick={() => zoom(1.3)} aria-label={words.canvas.zoomIn}>
        +
      </button>
      <button type="button" onClick={() => canvas && bringIntoView(canvas)}>
        {words.canvas.fit}
      </button>
    </div>
  );
}
