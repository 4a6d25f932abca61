import { importWords as words } from "../../text/import-words.ts";
import { formatCount } from "../../text/numbers.ts";
import type { ReportView } from "./report-view.ts";

/** Refused rows: how many for which reason, and the first of them with their place. */
export function RefusedRows({ view }: { readonly view: ReportView }) {
  const total = view.refusals.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <>
      <table className="report-table">
        <caption>{words.report.refusals}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report.code}</th>
            <th scope="col" className="figure">
              {words.report.many}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.refusals.map(({ word, count }) => (
            <tr key={word}>
              <th scope="row">{words.report.reason(word)}</th>
              <td className="figure">{formatCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="report-table">
        <caption>{words.report.first(view.firstRefused.length, total)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report.place}</th>
            <th scope="col">{words.report.why}</th>
          </tr>
        </thead>
        <tbody>
          {view.firstRefused.map((row) => (
            <tr key={`${row.file}:${row.line}:${row.field}`}>
              <th scope="row">{words.report.at(row.file, row.line)}</th>
              <td>{words.report.sentence(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
