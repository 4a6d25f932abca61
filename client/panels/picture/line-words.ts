import { type KindTable, kindWords } from "../../asking/use-relationship-kinds.ts";
import type { Line } from "../../pieces/to-lines.ts";
import { formatShare } from "../../text/shares.ts";
import { words } from "../../text/words.ts";

/** Letters; a longer role is a remark, and cut short it would say something else. */
const longestRole = 26;

/**
 * What stands on a line, in one line: as what, else what it says, and its share. Its status stands there in a word only
 * where it must not be overlooked.
 */
export function lineWords(kinds: KindTable, { leading }: Line): string {
  const { kind, family, role, share, status, disputed } = leading;
  const says = family === "ROLE" && role && role.length <= longestRole ? role : kindWords(kinds, kind);
  const doubt = disputed
    ? [words.disputed]
    : status === "ALLEGED" || status === "DENIED"
      ? [words.statuses[status]]
      : [];
  return [share ? `${says} ${formatShare(share)}` : says, ...doubt].join(", ");
}
