import { words } from "../text/words.ts";
import type { CanvasControl } from "./canvas-control.ts";

/** The buttons that bring the picture nearer, farther, and into view as a whole. */
export function CanvasTools({ control }: { readonly control: CanvasControl | null }) {
  return (
    <div className="floating canvas-tools">
      <button type="button" onClick={() => control?.zoomBy(1 / 1.3)} aria-label={words.canvas.zoomOut}>
        −
      </button>
      <button type="button" onClick={() => control?.zoomBy(1.3)} aria-label={words.canvas.zoomIn}>
        +
      </button>
      <button type="button" onClick={() => control?.fit()}>
        {words.canvas.fit}
      </button>
    </div>
  );
}
