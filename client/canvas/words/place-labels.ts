import { type Box, TakenBoxes } from "./box.ts";
import type { Label, Measure } from "./label.ts";
import { placeChip } from "./place-chip.ts";
import { placeLineWords } from "./place-line-words.ts";
import { placeName } from "./place-name.ts";
import { placeStack } from "./place-stack.ts";
import type { Rank, Seen } from "./seen.ts";

/** Below these zooms words stand only on what is in front or pointed at. */
const least = { lineWords: 0.6, names: 0.4 };
const order: readonly Rank[] = ["end", "pointed", "lit", "plain", "beside"];

/**
 * Every word of the picture with its place: none lies over another or over an entity. What finds no room is left out,
 * except the names of what is in front, of what is pointed at, and of the question's ends.
 */
export function placeLabels(seen: Seen, measure: Measure): readonly Label[] {
  const { zoom, width } = seen;
  const taken = new TakenBoxes();
  for (const { id, at, half } of seen.entities) {
    const size = half * 2 * zoom;
    taken.add({ x: at.x * zoom - size / 2, y: at.y * zoom - size / 2, width: size, height: size }, id);
  }
  const placing: Placing = { zoom, width, taken, measure, bounds: boundsOf(seen) };
  const labels: Label[] = seen.entities.flatMap((entity) => placeStack(entity, placing));
  for (const rank of order) {
    const isFront = rank === "end" || rank === "pointed" || rank === "lit";
    if (isFront || zoom >= least.names) {
      for (const entity of seen.entities) if (entity.rank === rank) labels.push(...placeName(entity, placing));
    }
    if (rank === "lit") for (const chip of seen.chips) labels.push(...placeChip(chip, placing));
    // Beside a path in front, lines say nothing until they are pointed at.
    if (rank === "beside" || !(isFront || zoom >= least.lineWords)) continue;
    for (const line of seen.lines) if (line.rank === rank) labels.push(...placeLineWords(line, placing));
  }
  return labels;
}

/** What is needed to find a place for a word. */
export interface Placing {
  readonly zoom: number;
  /** Of the canvas, in pixels. */
  readonly width: number;
  readonly taken: TakenBoxes;
  readonly measure: Measure;
  /** What the entities take: no name looks for room beside the outermost of them. */
  readonly bounds: Box;
}

/** Pixels around the entities that are always in view when all of them are. */
const margin = 12;

function boundsOf({ entities, zoom }: Seen): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { at, half } of entities) {
    const [x, y, reach] = [at.x * zoom, at.y * zoom, half * zoom];
    box.left = Math.min(box.left, x - reach - margin);
    box.right = Math.max(box.right, x + reach + margin);
    box.top = Math.min(box.top, y - reach - margin);
    box.bottom = Math.max(box.bottom, y + reach + margin);
  }
  return { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
}
