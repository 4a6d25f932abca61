import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { createCanvas } from "./create-canvas.ts";
import type { CanvasEvents, Tool } from "./events.ts";
import { listen } from "./listen.ts";
import { addUnderLayer } from "./ribbons/under-layer.ts";
import type { Sheet } from "./use-drawing.ts";
import { addWordsLayer } from "./words/words-layer.ts";

interface Held {
  readonly container: RefObject<HTMLDivElement | null>;
  /** Null until the container is on the page. */
  readonly sheet: Sheet | null;
  /** Whether the container has room: in a pane that is folded away it has none. */
  readonly hasRoom: boolean;
}

/** A canvas that lives as long as its container, knows the container's size, and tells of what the reader does on it. */
export function useCanvas(events: CanvasEvents, tool: Tool): Held {
  const container = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [hasRoom, setHasRoom] = useState(false);
  const latest = useRef({ events, tool });
  latest.current = { events, tool };

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const canvas = createCanvas(element);
    const under = addUnderLayer(canvas, element);
    const words = addWordsLayer(canvas, element);
    canvas.scratch("words", words);
    listen(canvas, {
      events: forwardTo(() => latest.current.events),
      above: (at) => words.at(at),
      tool: () => latest.current.tool,
      onLassoDrawn: (points) => words.showLasso(points),
      onHover: () => words.refresh(),
    });
    setSheet({ canvas, words, under });
    const observer = new ResizeObserver(() => {
      canvas.resize();
      setHasRoom(element.clientWidth > 0);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      words.destroy();
      under.destroy();
      canvas.destroy();
    };
  }, []);
  return useMemo(() => ({ container, sheet, hasRoom }), [sheet, hasRoom]);
}

/** Events that go to whoever listens at the moment. */
function forwardTo(events: () => CanvasEvents): CanvasEvents {
  return {
    onEntity: (id, how) => events().onEntity(id, how),
    onLine: (id, how) => events().onLine(id, how),
    onClaims: (line) => events().onClaims(line),
    onChip: (chip) => events().onChip(chip),
    onStack: (paths) => events().onStack(paths),
    onNothing: () => events().onNothing(),
    onMenu: (on, at) => events().onMenu(on, at),
    onMoved: (id, at) => events().onMoved(id, at),
    onLasso: (ids, how) => events().onLasso(ids, how),
  };
}
