import { useEffect } from "react";
import { words } from "../text/words.ts";
import { CanvasTools } from "./CanvasTools.tsx";
import { restyleCanvas } from "./create-canvas.ts";
import type { CanvasEvents } from "./events.ts";
import { type Marks, markElements } from "./mark-elements.ts";
import { useCanvas } from "./use-canvas.ts";
import { type Drawing, useDrawing } from "./use-drawing.ts";

interface Props {
  readonly drawing: Drawing;
  readonly marks: Marks;
  readonly events: CanvasEvents;
  /** Changes when the colours do. */
  readonly theme: string;
}

/** The picture: what is shown and where comes in, taps go out. */
export function GraphCanvas({ drawing, marks, events, theme }: Props) {
  const { container, canvas, hasRoom } = useCanvas(events);
  const roomy = hasRoom ? canvas : null;
  useDrawing(roomy, drawing);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn anew has no marks yet
  useEffect(() => {
    if (roomy) markElements(roomy, marks);
  }, [roomy, marks, drawing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme says that the tokens changed
  useEffect(() => {
    if (canvas) restyleCanvas(canvas);
  }, [canvas, theme]);

  return (
    <>
      <div className="canvas" ref={container} role="img" aria-label={words.canvas.label} data-canvas="" />
      <CanvasTools canvas={canvas} />
    </>
  );
}
