import type { ImportTerms } from "../../api/imports.ts";
import type { RememberedRun, useImportRuns } from "../../asking/imports/use-import-runs.ts";
import { formatInstant } from "../../text/dates.ts";
import { importWords as words } from "../../text/import-words.ts";
import { formatCount } from "../../text/numbers.ts";
import { Notice } from "../shared/Notice.tsx";
import { ReportDetails } from "./ReportDetails.tsx";
import { RowBar } from "./RowBar.tsx";

interface Props {
  readonly history: ReturnType<typeof useImportRuns>;
  readonly terms: ImportTerms | null;
  readonly token: string;
}

/** What is remembered of imports, newest first; each opens to its report. */
export function RunList({ history, terms, token }: Props) {
  const { runs, total, error, more, asking } = history;
  return (
    <section className="runs" aria-labelledby="runs-title" aria-busy={asking}>
      <div className="section-head">
        <h2 id="runs-title">{words.runs.title}</h2>
        {runs !== null && runs.length > 0 && (
          <span className="quiet">{words.runs.of(formatCount(runs.length), formatCount(total))}</span>
        )}
      </div>
      {error && <Notice error={error} />}
      {runs?.length === 0 && <p className="quiet">{words.runs.none}</p>}
      <ol>
        {runs?.map((run) => (
          <li key={run.id}>
            <RunLine run={run} terms={terms} token={token} />
          </li>
        ))}
      </ol>
      {more !== null && (
        <button type="button" className="button" onClick={more}>
          {words.runs.more}
        </button>
      )}
    </section>
  );
}

function RunLine({ run, terms, token }: { readonly run: RememberedRun } & Pick<Props, "terms" | "token">) {
  const format = terms?.formats.find((one) => one.format === run.format)?.title ?? run.format;
  const names = words.runs.files(run.fileCount, run.files[0]?.name ?? "");
  const canFetch = terms !== null && (terms.writing === "open" || (terms.writing === "token" && token !== ""));
  return (
    <details className="run">
      <summary>
        <span className="run-head">
          <span className={`run-result run-${run.result.toLowerCase()}`}>{words.runs.results[run.result]}</span>
          <b>{names}</b>
          <time dateTime={run.startedAt}>{formatInstant(run.startedAt)}</time>
        </span>
        <span className="run-what">
          {format}
          {run.datasets.length > 0 && ` · ${run.datasets.join(", ")}`}
        </span>
        {run.rows && <RowBar rows={run.rows} />}
      </summary>
      {run.result !== "DONE" && <p>{words.runs.meanings[run.result]}</p>}
      {run.failure && (
        <p>
          <strong>{run.failure.message}</strong> {run.failure.next}
        </p>
      )}
      <ReportDetails report={run} isDryRun={false} token={canFetch ? token : null} />
    </details>
  );
}
