import { boxAround } from "./box.ts";
import { chipSize, chipWords } from "./chip-size.ts";
import { fontOf, type Label, type } from "./label.ts";
import type { Placing } from "./place-labels.ts";
import type { SeenChip } from "./seen.ts";

/** A chip in the middle of its place. */
export function placeChip(chip: SeenChip, { zoom, taken, measure }: Placing): readonly Label[] {
  const { id, kind, label, isOpen, at } = chip;
  const tone = isOpen ? "open" : "plain";
  const says = chipWords(label);
  const size = chipSize(chip, measure(says, fontOf(type.chip.size, tone)));
  const box = boxAround({ x: at.x * zoom, y: at.y * zoom }, size);
  if (!taken.isFree(box, `chip ${id}`)) return [];
  taken.add(box, `chip ${id}`);
  return [{ kind: "chip", id, lines: [says], box, align: "left", tone, icon: kind }];
}
