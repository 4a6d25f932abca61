import type { ReactNode } from "react";
import { importWords as words } from "../../text/import-words.ts";
import { FormatLink } from "../formats/FormatLink.tsx";
import { QuarantineLink } from "./QuarantineLink.tsx";
import { RecordCounts } from "./RecordCounts.tsx";
import { RefusedRows } from "./RefusedRows.tsx";
import { ReportNotes } from "./ReportNotes.tsx";
import { listNotes } from "./report-notes.ts";
import type { ReportView } from "./report-view.ts";

interface Props {
  readonly view: ReportView;
  /** What reads the refused rows: the token, or nothing where none is asked for; absent where nobody may. */
  readonly token: string | null;
  /** What can be done about its notes at once. */
  readonly acts?: ReactNode;
}

/** The whole report of an import below its bar. */
export function ReportDetails({ view, token, acts }: Props) {
  const { leftOut, remarks, refusals } = view;
  return (
    <div className="report">
      <ReportNotes notes={listNotes(view)} />
      {acts}
      <RefusedRows view={view} />
      {view.isQuarantined && token !== null && <QuarantineLink run={view.run} token={token} />}
      {refusals.length > 0 && (
        <FormatLink format={view.format} section="a-refused-row" className="report-link">
          {words.report.explained}
        </FormatLink>
      )}
      <RecordCounts records={view.records} />
      <Tallies title={words.report.leftOut} entries={leftOut} />
      <Tallies
        title={words.report.remarks}
        entries={remarks.map(({ word, count }) => ({ word: words.report.reason(word), count }))}
      />
      <dl className="report-facts">
        <div className="wide">
          <dt>{words.report.files}</dt>
          {view.files.map(({ name, sha256, bytes }) => (
            <dd key={name}>
              {name} <span className="quiet">{words.report.size(bytes)}</span>{" "}
              <code title={sha256}>{words.report.sha256(sha256)}</code>
            </dd>
          ))}
        </div>
        {view.milliseconds !== null && (
          <Fact name={words.report.took} value={words.report.seconds(view.milliseconds)} />
        )}
        {view.version !== null && <Fact name={words.report.version} value={view.version} />}
        <Fact name={words.report.run} value={view.run} />
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

function Tallies({ title, entries }: { readonly title: string; readonly entries: ReportView["leftOut"] }) {
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
