import { type KindTable, kindWords } from "../../asking/use-relationship-kinds.ts";
import type { Line } from "../../pieces/to-lines.ts";
import { formatShare } from "../../text/shares.ts";
import { words } from "../../text/words.ts";

/** What stands on a line: what it says, its share, and its status in a word. */
export function lineWords(kinds: KindTable, { leading }: Line): string {
  const says = kindWords(kinds, leading.kind);
  const share = leading.share ? ` ${formatShare(leading.share)}` : "";
  const status = words.statuses[leading.status];
  return `${says}${share}\n${leading.disputed ? `${status}, ${words.disputed}` : status}`;
}
