import { Link } from "react-router";
import type { ImportReport, ImportTerms } from "../../api/imports.ts";
import type { ImportMode, ImportStanding } from "../../asking/use-import.ts";
import { importWords as words } from "../../text/import-words.ts";
import { ReportDetails } from "../reports/ReportDetails.tsx";
import { RowBar } from "../reports/RowBar.tsx";
import { toOutcomes } from "../reports/row-outcomes.ts";
import { Notice } from "../shared/Notice.tsx";
import type { ImportDraft } from "./import-draft.ts";

interface Props {
  readonly standing: ImportStanding;
  readonly terms: ImportTerms;
  readonly token: string;
  /** Chooses a way out of a refusal. */
  readonly onSuggest: (change: Partial<ImportDraft>) => void;
}

/** How a check or an import ended: in one sentence, then its report. */
export function ImportOutcome({ standing, terms, token, onSuggest }: Props) {
  if (standing.at === "failed") return <Notice error={standing.error} />;
  if (standing.at === "stopped") return <p className="outcome">{wordOutcome(standing)}</p>;
  if (standing.at !== "over") return null;
  const { report, mode } = standing;
  return (
    <div className={`outcome outcome-${report.result.toLowerCase()}`}>
      <h3>{wordOutcome(standing)}</h3>
      {report.rows && <RowBar rows={report.rows} />}
      <ReportDetails
        report={report}
        isDryRun={mode === "check"}
        token={token}
        acts={<WaysOut report={report} mode={mode} terms={terms} onSuggest={onSuggest} />}
      />
    </div>
  );
}

interface WaysOutProps extends Pick<Props, "terms" | "onSuggest"> {
  readonly report: ImportReport;
  readonly mode: ImportMode;
}

/** What comes next: the format that the file looks like, the extent that it has, or a question about what came in. */
function WaysOut({ report, mode, terms, onSuggest }: WaysOutProps) {
  const likely = terms.formats.find(({ format }) => format === report.looksLike?.format);
  const isIn = mode === "import" && report.result === "DONE";
  if (!likely && !report.shrunk && !isIn) return null;
  return (
    <div className="acts">
      {likely && (
        <button type="button" className="button" onClick={() => onSuggest({ format: likely.format })}>
          {words.over.takeFormat(likely.title)}
        </button>
      )}
      {report.shrunk && (
        <>
          <button type="button" className="button" onClick={() => onSuggest({ shrinks: true })}>
            {words.over.itShrank}
          </button>
          <button type="button" className="button" onClick={() => onSuggest({ extent: "slice" })}>
            {words.over.itIsPart}
          </button>
        </>
      )}
      {isIn && (
        <Link className="button" to="/explore">
          {words.over.explore}
        </Link>
      )}
    </div>
  );
}

/** The end in one sentence; nothing while there is none. */
export function wordOutcome(standing: ImportStanding): string {
  if (standing.at === "stopped") return standing.mode === "check" ? words.over.stoppedCheck : words.over.interrupted;
  return standing.at === "over" ? wordReport(standing.report, standing.mode) : "";
}

function wordReport({ result, rows, ended }: ImportReport, mode: ImportMode): string {
  if (result === "INTERRUPTED" || !rows) return words.over.interrupted;
  if (result === "REFUSED") return mode === "check" ? words.over.checkedRefused : words.over.refused;
  const say = mode === "check" ? words.over.checked : words.over.done;
  return say({ ...toOutcomes(rows), ended: ended?.ended ?? 0 });
}
