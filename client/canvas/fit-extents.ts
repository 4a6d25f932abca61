import type { Point, Size } from "../layouts/layout.ts";

/** Something drawn: its middle and half its size, which are scaled, and how far its words reach, which is not. */
export interface Extent {
  readonly at: Point;
  readonly half: number;
  /** Pixels from the middle to each side. */
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
    box.left = Math.min(box.left, at.x * zoom - Math.max(reach, words.left));
    box.right = Math.max(box.right, at.x * zoom + Math.max(reach, words.right));
    box.top = Math.min(box.top, at.y * zoom - Math.max(reach, words.up));
    box.bottom = Math.max(box.bottom, at.y * zoom + Math.max(reach, words.down));
  }
  return box;
}
