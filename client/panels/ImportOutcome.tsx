import type { ImportReport } from "../api/import-door.ts";
import { importWords as words } from "../text/import-words.ts";
import { Notice } from "./Notice.tsx";
import { ReportDetails } from "./ReportDetails.tsx";
import { RowBar } from "./RowBar.tsx";
import { viewReport } from "./report-view.ts";
import type { ImportMode, ImportStanding } from "./use-import.ts";

interface Props {
  readonly standing: ImportStanding;
  readonly token: string;
}

/** How a check or an import ended: in one sentence, then its report. */
export function ImportOutcome({ standing, token }: Props) {
  if (standing.at === "failed") return <Notice error={standing.error} />;
  if (standing.at === "stopped") return <p className="outcome">{wordOutcome(standing)}</p>;
  if (standing.at !== "over") return null;
  const view = viewReport(standing.report);
  return (
    <div className={`outcome outcome-${standing.report.result}`}>
      <h3>{wordOutcome(standing)}</h3>
      {view.rows && <RowBar rows={view.rows} />}
      <ReportDetails view={view} token={token} />
    </div>
  );
}

/** The end in one sentence; nothing while there is none. */
export function wordOutcome(standing: ImportStanding): string {
  if (standing.at === "stopped") return standing.mode === "check" ? words.over.stoppedCheck : words.over.interrupted;
  return standing.at === "over" ? wordReport(standing.report, standing.mode) : "";
}

function wordReport({ result, rows, rowsLeftOut }: ImportReport, mode: ImportMode): string {
  if (result === "interrupted") return words.over.interrupted;
  if (result === "refused") return mode === "check" ? words.over.checkedRefused : words.over.refused;
  const say = mode === "check" ? words.over.checked : words.over.done;
  return say({ ...rows, refused: rows.rejected - rowsLeftOut });
}
