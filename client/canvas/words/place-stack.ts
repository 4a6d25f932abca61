import { fontOf, type Label, type } from "./label.ts";
import type { Placing } from "./place-labels.ts";
import type { SeenEntity } from "./seen.ts";

/** Pixels: the pill, what is around its words, and what parts it from its entity. */
const pill = { height: 18, beside: 8, gap: 5 };

/** The pill with the count of the paths that are not drawn, to the right of its entity, else above it. */
export function placeStack({ id, at, half, stacked }: SeenEntity, { zoom, taken, measure }: Placing): readonly Label[] {
  if (stacked === 0) return [];
  const says = `+${stacked}`;
  const width = measure(says, fontOf(type.words.size, "strong")) + 2 * pill.beside;
  const size = { width, height: pill.height };
  const [x, y, reach] = [at.x * zoom, at.y * zoom, half * zoom + pill.gap];
  const boxes = [
    { ...size, x: x + reach, y: y - pill.height / 2 },
    { ...size, x: x + reach * 0.6, y: y - reach - pill.height },
    { ...size, x: x - reach - width, y: y - pill.height / 2 },
    { ...size, x: x - reach * 0.6 - width, y: y - reach - pill.height },
  ];
  const box = boxes.find((each) => taken.isFree(each, id)) ?? boxes[1] ?? { ...size, x, y };
  taken.add(box, `stack ${id}`);
  return [{ kind: "stack", id, lines: [says], box, align: "center", tone: "strong", icon: null }];
}
