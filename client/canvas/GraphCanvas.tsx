import { useEffect, useMemo } from "react";
import { canvasWords } from "../text/canvas-words.ts";
import { type CanvasControl, controlOf } from "./canvas-control.ts";
import { restyleCanvas } from "./create-canvas.ts";
import type { CanvasEvents, Tool } from "./events.ts";
import type { Marks } from "./mark-elements.ts";
import { useCanvas } from "./use-canvas.ts";
import { type Drawing, useDrawing } from "./use-drawing.ts";

interface Props {
  readonly drawing: Drawing;
  readonly marks: Marks;
  readonly events: CanvasEvents;
  /** What a drag on paper does; unless said, it moves the picture. */
  readonly tool?: Tool;
  /** Changes when the colours do. */
  readonly theme: string;
  /** Called with the control of the view when there is one, and with null when it goes. */
  readonly onReady?: (control: CanvasControl | null) => void;
  readonly onZoom?: (zoom: number) => void;
}

/** The picture: what is shown and where comes in, what the reader does goes out. */
export function GraphCanvas({ drawing, marks, events, tool = "move", theme, onReady, onZoom }: Props) {
  const { container, sheet, hasRoom } = useCanvas(events, tool);
  const roomy = hasRoom ? sheet : null;
  const arrangement = useDrawing(roomy, drawing, marks);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme says that the tokens changed
  useEffect(() => {
    if (!sheet) return;
    restyleCanvas(sheet.canvas);
    sheet.under.restyle();
    sheet.words.restyle();
  }, [sheet, theme]);

  const control = useMemo(() => (sheet ? controlOf(sheet) : null), [sheet]);
  useEffect(() => {
    onReady?.(control);
    return () => onReady?.(null);
  }, [control, onReady]);

  useEffect(() => {
    if (!sheet || !onZoom) return;
    const tell = () => onZoom(sheet.canvas.zoom());
    sheet.canvas.on("zoom", tell);
    tell();
    return () => {
      sheet.canvas.off("zoom", tell);
    };
  }, [sheet, onZoom]);

  return (
    <>
      <div className="canvas" ref={container} role="img" aria-label={canvasWords.label} data-canvas="" />
      {(arrangement === "late" || arrangement === "failed") && (
        <p className="floating arranging" role="status">
          {canvasWords[arrangement]}
        </p>
      )}
      {drawing.stacks.length > 0 && (
        <p className="floating folded-paths">
          {canvasWords.folded(drawing.stacks.reduce((sum, { paths }) => sum + paths.length, 0))}
        </p>
      )}
    </>
  );
}
