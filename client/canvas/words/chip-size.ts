import { textWidth } from "../../text/text-width.ts";
import type { Size } from "./box.ts";
import { type } from "./label.ts";
import type { SeenChip } from "./seen.ts";

/** Pixels of a chip around its words, and its height. */
export const chipRoom = { before: 11, icon: 19, after: 11, caret: 18, height: 24 };
const longest = 60;

/** What a chip says: very long words are cut. */
export const chipWords = (label: string) => (label.length > longest ? `${label.slice(0, longest)}…` : label);

/** The size of a chip, from the width of its words where that is known. */
export function chipSize(
  { label, kind, isOpen }: Pick<SeenChip, "label" | "kind" | "isOpen">,
  words = textWidth(chipWords(label), type.chip.size),
): Size {
  const icon = kind === null ? 0 : chipRoom.icon;
  return {
    width: chipRoom.before + icon + words + (isOpen ? chipRoom.caret : 0) + chipRoom.after,
    height: chipRoom.height,
  };
}
