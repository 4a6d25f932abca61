import type { ImportReport } from "../../api/imports.ts";

/** What becomes of a row, in the order in which it is told; together they are all rows. */
export const rowOutcomes = ["created", "updated", "unchanged", "duplicate", "leftOut", "refused", "unsettled"] as const;
export type RowOutcome = (typeof rowOutcomes)[number];
export type RowsByOutcome = Readonly<Record<RowOutcome, number>>;

/**
 * What was left out by design is no refusal: the report counts it among the rejected. Unsettled are the rows of an
 * import that was stopped before it came to them.
 */
export function toOutcomes(rows: NonNullable<ImportReport["rows"]>): RowsByOutcome {
  const { read, created, updated, unchanged, duplicate, rejected, leftOut } = rows;
  const unsettled = read - created - updated - unchanged - duplicate - rejected;
  return { created, updated, unchanged, duplicate, leftOut, refused: rejected - leftOut, unsettled };
}
