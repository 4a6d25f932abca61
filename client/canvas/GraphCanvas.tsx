import type { Core } from "cytoscape";
import { useEffect, useRef, useState } from "react";
import type { Layout, LayoutInput } from "../layouts/layout.ts";
import { words } from "../text/words.ts";
import type { Line, Visible } from "../view/visible.ts";
import { createCanvas, restyleCanvas } from "./create-canvas.ts";
import { type CanvasEvents, listen } from "./events.ts";
import { type Marks, markElements } from "./mark-elements.ts";
import { syncElements } from "./sync-elements.ts";
import { toElements } from "./to-elements.ts";

interface Props {
  readonly visible: Visible;
  readonly layout: Layout;
  readonly paths: LayoutInput["paths"];
  readonly centre: string | null;
  readonly lineWords: (line: Line) => string;
  readonly marks: Marks;
  readonly events: CanvasEvents;
  /** Changes when the colours do. */
  readonly theme: string;
}

type Size = Pick<LayoutInput, "width" | "height">;

/** Pixels left free around the picture: on a wide screen, so much that what floats over it does not cover it. */
const margins = { narrow: 20, wide: 52 };

/** Brings everything into view, no larger than life. */
function showAll(canvas: Core): void {
  canvas.fit(undefined, canvas.width() < 600 ? margins.narrow : margins.wide);
  if (canvas.zoom() > 1.15) canvas.zoom(1.15).center();
}

/** The picture. It owns the canvas: a subgraph comes in, taps go out. */
export function GraphCanvas({ visible, layout, paths, centre, lineWords, marks, events, theme }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Core | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  const latest = useRef(events);
  latest.current = events;

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const created = createCanvas(element);
    listen(created, {
      onEntity: (id) => latest.current.onEntity(id),
      onLine: (id) => latest.current.onLine(id),
      onNothing: () => latest.current.onNothing(),
    });
    setCanvas(created);
    const observer = new ResizeObserver(() => {
      created.resize();
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      created.destroy();
    };
  }, []);

  useEffect(() => {
    if (!canvas || !size || size.width === 0) return;
    const lines = visible.lines.map(({ id, leading }) => ({ id, from: leading.from.id, to: leading.to.id }));
    const placement = layout.run({ entities: visible.entities.map(({ id }) => id), lines, paths, centre, ...size });
    syncElements(canvas, toElements({ visible, placement, lineWords }));
    showAll(canvas);
  }, [canvas, visible, layout, paths, centre, lineWords, size]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has no marks yet
  useEffect(() => {
    if (canvas) markElements(canvas, marks);
  }, [canvas, marks, visible, size]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme says that the tokens changed
  useEffect(() => {
    if (canvas) restyleCanvas(canvas);
  }, [canvas, theme]);

  const zoom = (factor: number) => {
    if (canvas)
      canvas.zoom({
        level: canvas.zoom() * factor,
        renderedPosition: { x: canvas.width() / 2, y: canvas.height() / 2 },
      });
  };
  return (
    <>
      <div className="canvas" ref={container} role="img" aria-label={words.canvas.label} data-canvas="" />
      <div className="floating canvas-tools">
        <button type="button" onClick={() => zoom(1 / 1.3)} aria-label={words.canvas.zoomOut}>
          −
        </button>
        <button type="button" onClick={() => zoom(1.3)} aria-label={words.canvas.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => canvas && showAll(canvas)}>
          {words.canvas.fit}
        </button>
      </div>
    </>
  );
}
