import type { RowPlace } from "../rows/fold.ts";
import type { Refusal } from "../sources/refusal.ts";
import type { Findings } from "./run.ts";

/** Notes that a row is refused, and why. */
export function refuseRow(
  { tally, refusals }: Pick<Findings, "tally" | "refusals">,
  { row, place }: RowPlace,
  refusal: Refusal,
): void {
  tally.note(row, "refused");
  refusals.add(row, place, refusal);
}
