import type { ImportStanding } from "../../asking/use-import.ts";

/** What a check found of the draft as it stands. */
export type Verdict = "unchecked" | "taken" | "nothing taken";

/** Whether an import would take anything: where every row is refused there is nothing to import. */
export function checkVerdict(standing: ImportStanding): Verdict {
  if (standing.at !== "over" || standing.mode !== "check") return "unchecked";
  const { result, rows } = standing.report;
  if (result === "REFUSED") return "nothing taken";
  if (result !== "DONE") return "unchecked";
  return rows && rows.rejected > 0 && rows.rejected + rows.leftOut === rows.read ? "nothing taken" : "taken";
}
