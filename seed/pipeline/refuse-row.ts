import type { RowPlace } from "../rows/fold.ts";
import type { Refusal } from "../sources/refusal.ts";
import type { Run } from "./run.ts";

/** Notes that a row is refused, and why. */
export function refuseRow({ tally, refusals }: Run, { row, place }: RowPlace, refusal: Refusal): void {
  tally.note(row, "rejected");
  refusals.add(row, place, refusal);
}
