import type { KeyboardEvent, PointerEvent } from "react";
import { actsWords } from "../../text/acts-words.ts";
import { type PaneName, paneSizes, usePanes } from "../../view/panes.ts";

interface Props {
  readonly pane: PaneName;
  readonly says: string;
  /** Which way the pane grows when its edge is drawn. */
  readonly grows: "right" | "left" | "up";
}

/** Pixels that an arrow key moves an edge by. */
const step = 16;

/** The edge of a pane: drawn with the pointer or moved with arrow keys it changes the pane's size; Enter folds it. */
export function PaneEdge({ pane, says, grows }: Props) {
  const { sizes, resize, fold } = usePanes();
  const size = sizes[pane];
  const { least, most } = paneSizes[pane];
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const edge = event.currentTarget;
    const start = grows === "up" ? event.clientY : event.clientX;
    const sign = grows === "right" ? 1 : -1;
    edge.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) =>
      resize(pane, size + sign * ((grows === "up" ? moved.clientY : moved.clientX) - start));
    edge.addEventListener("pointermove", move);
    edge.addEventListener("lostpointercapture", () => edge.removeEventListener("pointermove", move), { once: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const larger = { right: "ArrowRight", left: "ArrowLeft", up: "ArrowUp" }[grows];
    const smaller = { right: "ArrowLeft", left: "ArrowRight", up: "ArrowDown" }[grows];
    const next: Readonly<Record<string, number>> = {
      [larger]: size + step,
      [smaller]: size - step,
      Home: least,
      End: most,
    };
    const pixels = next[event.key];
    if (pixels !== undefined) resize(pane, pixels);
    else if (event.key === "Enter") fold(pane, true);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className={`pane-edge edge-${pane}`}
      role="separator"
      tabIndex={0}
      aria-label={actsWords.paneWidth(says)}
      aria-orientation={grows === "up" ? "horizontal" : "vertical"}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={drag}
      onKeyDown={onKeyDown}
    />
  );
}
