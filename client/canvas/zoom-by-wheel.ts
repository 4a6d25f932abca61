import type { Core } from "cytoscape";

/** Notches of a mouse wheel from a picture to the same picture twice as large. */
const notches = 7;
/** Pixels that browsers report for one notch, for a line and for a page. */
const pixels = { notch: 100, line: 34, page: 300 };
/** A pinch on a touch pad comes as a wheel with the control key, in much smaller steps. */
const pinch = 8;

/** The factor by which a turn of the wheel zooms: never more than a notch at once. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">): number {
  const turned = deltaY * (deltaMode === 1 ? pixels.line : deltaMode === 2 ? pixels.page : 1) * (ctrlKey ? pinch : 1);
  const bounded = Math.max(-pixels.notch, Math.min(pixels.notch, turned));
  return 2 ** (-bounded / pixels.notch / notches);
}

/**
 * Zooms around the pointer, until it is stopped. The container is to be listened to before Cytoscape does, whose own
 * steps it replaces.
 */
export function zoomByWheel(container: HTMLElement, canvas: () => Core | null): () => void {
  const turn = (event: WheelEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const box = container.getBoundingClientRect();
    const drawn = canvas();
    drawn?.zoom({
      level: drawn.zoom() * wheelFactor(event),
      renderedPosition: { x: event.clientX - box.left, y: event.clientY - box.top },
    });
  };
  container.addEventListener("wheel", turn, { capture: true, passive: false });
  return () => container.removeEventListener("wheel", turn, { capture: true });
}
