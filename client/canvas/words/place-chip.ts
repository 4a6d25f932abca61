import { boxAround } from "./box.ts";
import { fontOf, type Label, type } from "./label.ts";
import type { Placing } from "./place-labels.ts";
import type { SeenChip } from "./seen.ts";

/** Pixels of a chip around its words, and its height. */
export const chipRoom = { before: 11, icon: 19, after: 11, caret: 18, height: 24 };
const longest = 60;

/** A chip in the middle of its place. */
export function placeChip(
  { id, kind, label, isOpen, at }: SeenChip,
  { zoom, taken, measure }: Placing,
): readonly Label[] {
  const tone = isOpen ? "open" : "plain";
  const says = label.length > longest ? `${label.slice(0, longest)}…` : label;
  const icon = kind === null ? 0 : chipRoom.icon;
  const words = measure(says, fontOf(type.chip.size, tone));
  const width = chipRoom.before + icon + words + (isOpen ? chipRoom.caret : 0) + chipRoom.after;
  const box = boxAround({ x: at.x * zoom, y: at.y * zoom }, { width, height: chipRoom.height });
  if (!taken.isFree(box, `chip ${id}`)) return [];
  taken.add(box, `chip ${id}`);
  return [{ kind: "chip", id, lines: [says], box, align: "left", tone, icon: kind }];
}
