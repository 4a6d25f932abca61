import { useEffect } from "react";
import { words as texts } from "../text/words.ts";
import { CanvasTools } from "./CanvasTools.tsx";
import { restyleCanvas } from "./create-canvas.ts";
import type { CanvasEvents, Tool } from "./events.ts";
import { type Marks, markElements } from "./mark-elements.ts";
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
}

/** The picture: what is shown and where comes in, what the reader does goes out. */
export function GraphCanvas({ drawing, marks, events, tool = "move", theme }: Props) {
  const { container, sheet, hasRoom } = useCanvas(events, tool);
  const roomy = hasRoom ? sheet : null;
  useDrawing(roomy, drawing);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn anew has no marks yet
  useEffect(() => {
    if (!roomy) return;
    markElements(roomy.canvas, marks);
    roomy.words.refresh();
  }, [roomy, marks, drawing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme says that the tokens changed
  useEffect(() => {
    if (!sheet) return;
    restyleCanvas(sheet.canvas);
    sheet.words.restyle();
  }, [sheet, theme]);

  return (
    <>
      <div className="canvas" ref={container} role="img" aria-label={texts.canvas.label} data-canvas="" />
      <CanvasTools canvas={sheet?.canvas ?? null} />
    </>
  );
}
