import type { Core } from "cytoscape";
import { type RefObject, useEffect, useRef, useState } from "react";
import { createCanvas } from "./create-canvas.ts";
import { type CanvasEvents, listen } from "./events.ts";

interface Held {
  readonly container: RefObject<HTMLDivElement | null>;
  /** Null until the container is on the page. */
  readonly canvas: Core | null;
  /** Whether the container has room: in a pane that is folded away it has none. */
  readonly hasRoom: boolean;
}

/** A canvas that lives as long as its container, knows the container's size, and tells of what the reader does on it. */
export function useCanvas(events: CanvasEvents): Held {
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Core | null>(null);
  const [hasRoom, setHasRoom] = useState(false);
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
      setHasRoom(element.clientWidth > 0);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      created.destroy();
    };
  }, []);
  return { container, canvas, hasRoom };
}
