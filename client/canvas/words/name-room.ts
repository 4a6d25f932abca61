import type { WordsSide } from "../../layouts/layout.ts";
import { nameType, nameWidths } from "../../text/name-size.ts";

/** What a name may take beside its entity, in pixels and lines. */
export interface NameRoom {
  readonly width: number;
  readonly lines: number;
}

/** Below this width a canvas is that of a phone. */
const narrow = 600;
const beside: Readonly<Record<"before" | "after" | "row", NameRoom>> = {
  before: { width: 156, lines: 2 },
  after: { width: 156, lines: 2 },
  row: { width: 190, lines: 3 },
};

/** The room of a name on that side, on a canvas of that width. */
export function roomOf(side: WordsSide | "above", canvasWidth: number): NameRoom {
  if (side !== "below" && side !== "above") return beside[side];
  return { width: canvasWidth < narrow ? nameWidths.tall : nameWidths.wide, lines: nameType.lines };
}

/** A narrower room below, for names that find none. */
export const tight: NameRoom = { width: 92, lines: 3 };
