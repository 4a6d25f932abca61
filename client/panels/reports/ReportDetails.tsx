import type { ReactNode } from "react";
import type { ImportReport } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";
import { FormatLink } from "../formats/FormatLink.tsx";
import { PlacedRefusals } from "./PlacedRefusals.tsx";
import { QuarantineLink } from "./QuarantineLink.tsx";
import { RecordCounts } from "./RecordCounts.tsx";
import { RefusedRows } from "./RefusedRows.tsx";
import { ReportNotes } from "./ReportNotes.tsx";
import { listNotes } from "./report-notes.ts";

interface Props {
  readonly report: ImportReport;
  /** Whether it is of a dry run: then it says what would be. */
  readonly isDryRun: boolean;
  /** What reads the refused rows: the token, or nothing where none is asked for; absent where nobody may. */
  readonly token: string | null;
  /** What can be done about its notes at once. */
  readonly acts?: ReactNode;
}

/** The whole report of an import below its bar. */
export function ReportDetails({ report, isDryRun, token, acts }: Props) {
  const { leftOut, remarks, refusals, refusedFields } = report;
  return (
    <div className="report">
      <ReportNotes notes={listNotes(report, { isDryRun })} />
      {acts}
      <RefusedRows {...report} />
      {report.quarantined && token !== null && <QuarantineLink run={report.run} token={token} />}
      {refusals.length > 0 && (
        <FormatLink format={report.format} section="a-refused-row" className="report-link">
          {words.report.explained}
        </FormatLink>
      )}
      <RecordCounts records={report.records} />
      <Tallies title={words.report.leftOut} entries={leftOut.map(({ reason, count }) => ({ word: reason, count }))} />
      <Tallies
        title={words.report.remarks}
        entries={remarks.map(({ code, count }) => ({ word: words.report.reason(code), count }))}
      />
      {refusedFields.length > 0 && <PlacedRefusals title={words.report.fields} refusals={refusedFields} />}
      <dl className="report-facts">
        <div className="wide">
          <dt>{words.report.files}</dt>
          {report.files.map(({ name, sha256, bytes }) => (
            <dd key={name}>
              {name} <span className="quiet">{words.report.size(bytes)}</span>{" "}
              <code title={sha256}>{words.report.sha256(sha256)}</code>
            </dd>
          ))}
        </div>
        {typeof report.milliseconds === "number" && (
          <Fact name={words.report.took} value={words.report.seconds(report.milliseconds)} />
        )}
        {report.version && <Fact name={words.report.version} value={report.version} />}
        <Fact name={words.report.run} value={report.run} />
      </dl>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface Tallied {
  readonly word: string;
  readonly count: number;
}

function Tallies({ title, entries }: { readonly title: string; readonly entries: readonly Tallied[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="tallies">
      <h4 className="eyebrow">{title}</h4>
      <ul>
        {entries.map(({ word, count }) => (
          <li key={word}>
            <b>{words.report.times(count)}</b> {word}
          </li>
        ))}
      </ul>
    </section>
  );
}
