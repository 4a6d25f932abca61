import type { Frame } from "../layouts/layout.ts";

/** Below this width the panes take turns, and the picture has the whole of a phone. */
const narrow = 700;

/**
 * How the picture is read in a window: panes come and go, so that they have no say, and the same address in the same
 * window has the same places.
 */
export function frameOf({ innerWidth, innerHeight }: Pick<Window, "innerWidth" | "innerHeight">): Frame {
  return innerWidth < narrow && innerHeight > innerWidth ? "tall" : "wide";
}
