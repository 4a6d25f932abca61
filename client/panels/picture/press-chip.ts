import type { Act } from "../../acts/act.ts";
import type { Shown } from "../../acts/apply.ts";
import { foldId } from "./say-chips.ts";

/** What pressing a chip does: a group opens or closes, a fold unfolds. Null for a chip that is not there. */
export function pressChip({ chips, folds }: Pick<Shown, "chips" | "folds">, id: string): Act | null {
  const chip = chips.find((one) => one.id === id);
  if (chip) return chip.press;
  const fold = folds.find((one) => foldId(one) === id);
  return fold ? { kind: "unfold", by: fold.by, key: fold.key } : null;
}
