import type { ImportReport } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";
import { ReportDetails } from "../reports/ReportDetails.tsx";
import { RowBar } from "../reports/RowBar.tsx";
import { viewReport } from "../reports/report-view.ts";
import { Notice } from "../shared/Notice.tsx";
import type { ImportDraft } from "./import-draft.ts";
import type { ImportMode, ImportStanding } from "./use-import.ts";

interface Props {
  readonly standing: ImportStanding;
  readonly token: string;
  /** Chooses a way out of a refusal. */
  readonly onSuggest: (change: Partial<ImportDraft>) => void;
}

/** How a check or an import ended: in one sentence, then its report. */
export function ImportOutcome({ standing, token, onSuggest }: Props) {
  if (standing.at === "failed") return <Notice error={standing.error} />;
  if (standing.at === "stopped") return <p className="outcome">{wordOutcome(standing)}</p>;
  if (standing.at !== "over") return null;
  const view = viewReport(standing.report);
  return (
    <div className={`outcome outcome-${standing.report.result}`}>
      <h3>{wordOutcome(standing)}</h3>
      {view.rows && <RowBar rows={view.rows} />}
      <ReportDetails view={view} token={token} acts={view.shrunk && <WaysOut onSuggest={onSuggest} />} />
    </div>
  );
}

/** What can be said of files that hold too little of their dataset. */
function WaysOut({ onSuggest }: Pick<Props, "onSuggest">) {
  return (
    <div className="acts">
      <button type="button" className="button" onClick={() => onSuggest({ shrinks: true })}>
        {words.over.itShrank}
      </button>
      <button type="button" className="button" onClick={() => onSuggest({ extent: "slice" })}>
        {words.over.itIsPart}
      </button>
    </div>
  );
}

/** The end in one sentence; nothing while there is none. */
export function wordOutcome(standing: ImportStanding): string {
  if (standing.at === "stopped") return standing.mode === "check" ? words.over.stoppedCheck : words.over.interrupted;
  return standing.at === "over" ? wordReport(standing.report, standing.mode) : "";
}

function wordReport({ result, rows, rowsLeftOut, ended }: ImportReport, mode: ImportMode): string {
  if (result === "interrupted") return words.over.interrupted;
  if (result === "refused") return mode === "check" ? words.over.checkedRefused : words.over.refused;
  const say = mode === "check" ? words.over.checked : words.over.done;
  return say({ ...rows, refused: rows.rejected - rowsLeftOut, ended: ended?.ended ?? 0 });
}
