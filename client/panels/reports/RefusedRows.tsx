import type { ImportReport } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";
import { formatCount } from "../../text/numbers.ts";

/** Refused rows: how many for which reason, and the first of them with their place. */
export function RefusedRows({ refusals, firstRefused }: Pick<ImportReport, "refusals" | "firstRefused">) {
  const total = refusals.reduce((sum, { count }) => sum + count, 0);
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
          {refusals.map(({ code, count }) => (
            <tr key={code}>
              <th scope="row">{words.report.reason(code)}</th>
              <td className="figure">{formatCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="report-table">
        <caption>{words.report.first(firstRefused.length, total)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report.place}</th>
            <th scope="col">{words.report.why}</th>
          </tr>
        </thead>
        <tbody>
          {firstRefused.map((row) => (
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
