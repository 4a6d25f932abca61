import type { Point, Size } from "../layouts/layout.ts";

/** Something drawn: its middle and half its size, which are scaled, and its words around it, which are not. */
export interface Extent {
  readonly at: Point;
  readonly half: number;
  /** Pixels to each side: sideways from the middle where they stand above or below, else from the edge. */
  readonly words: { readonly left: number; readonly right: number; readonly up: number; readonly down: number };
}

interface Bounds {
  readonly size: Size;
  /** The highest zoom. */
  readonly nearest: number;
}

interface Fit {
  readonly zoom: number;
  readonly pan: Point;
}

const farthest = 0.05;

/** The highest zoom at which all that is drawn and its words are in view, with the pan that puts it in the middle. */
export function fitExtents(extents: readonly Extent[], { size, nearest }: Bounds): Fit | null {
  if (extents.length === 0) return null;
  let [fits, over] = [farthest, nearest];
  const isIn = (zoom: number) => {
    const box = boundsAt(extents, zoom);
    return box.right - box.left <= size.width && box.bottom - box.top <= size.height;
  };
  if (isIn(nearest)) fits = nearest;
  else {
    for (let step = 0; step < 24; step++) {
      const middle = (fits + over) / 2;
      if (isIn(middle)) fits = middle;
      else over = middle;
    }
  }
  const { left, right, top, bottom } = boundsAt(extents, fits);
  return {
    zoom: fits,
    pan: { x: (size.width - left - right) / 2, y: (size.height - top - bottom) / 2 },
  };
}

function boundsAt(extents: readonly Extent[], zoom: number) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { at, half, words } of extents) {
    const reach = half * zoom;
    // A name below its entity begins at the middle; one beside it at the edge.
    const beside = words.up === 0 && words.down === 0;
    box.left = Math.min(box.left, at.x * zoom - Math.max(reach, words.left + (beside && words.left > 0 ? reach : 0)));
    box.right = Math.max(
      box.right,
      at.x * zoom + Math.max(reach, words.right + (beside && words.right > 0 ? reach : 0)),
    );
    box.top = Math.min(box.top, at.y * zoom - Math.max(reach, words.up));
    box.bottom = Math.max(box.bottom, at.y * zoom + reach + words.down);
  }
  return box;
}
