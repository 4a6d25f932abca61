import type { Core } from "cytoscape";
import { nameGap, type WordsSide } from "../layouts/layout.ts";
import { nameSize } from "../text/name-size.ts";
import { type Extent, fitExtents } from "./fit-extents.ts";
import { chipSize } from "./words/chip-size.ts";
import { roomOf } from "./words/name-room.ts";
import type { SeenChip } from "./words/seen.ts";

/** Pixels left free around the picture. */
const margins = { narrow: 12, wide: 26 };
/** Nothing is brought nearer than this: two entities alone need not fill a wall. */
const nearest = 2.4;

/** Brings everything into view with its words, which keep their size while the picture is scaled. */
export function bringIntoView(canvas: Core, chips: readonly SeenChip[]): void {
  canvas.resize();
  const margin = canvas.width() < 600 ? margins.narrow : margins.wide;
  const size = { width: canvas.width() - 2 * margin, height: canvas.height() - 2 * margin };
  const entities = canvas.nodes().map((node): Extent => {
    const half = node.width() / 2;
    return {
      at: { ...node.position() },
      half,
      words: wordsAround(node.data("label"), { side: node.data("words"), width: canvas.width() }),
    };
  });
  const groups = chips.map(({ at, label, kind, isOpen }): Extent => {
    const { width, height } = chipSize({ label, kind, isOpen });
    return { at, half: 0, words: { left: width / 2, right: width / 2, up: height / 2, down: height / 2 } };
  });
  const fit = fitExtents([...entities, ...groups], { size, nearest });
  if (!fit) return;
  canvas.viewport({ zoom: fit.zoom, pan: { x: fit.pan.x + margin, y: fit.pan.y + margin } });
}

/** Pixels that a name takes around the edge of its entity, whatever the zoom. */
function wordsAround(
  name: string,
  { side, width: canvasWidth }: { readonly side: WordsSide; readonly width: number },
): Extent["words"] {
  const { width, height } = nameSize(name, roomOf(side, canvasWidth).width);
  const none = { left: 0, right: 0, up: 0, down: 0 };
  switch (side) {
    case "below":
      return { ...none, left: width / 2, right: width / 2, down: height + nameGap };
    case "before":
      return { ...none, left: width + nameGap };
    case "after":
    case "row":
      return { ...none, right: width + nameGap };
  }
}
