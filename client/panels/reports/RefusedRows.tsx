import type { ImportReport } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";
import { formatCount } from "../../text/numbers.ts";
import { PlacedRefusals } from "./PlacedRefusals.tsx";

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
      <PlacedRefusals title={words.report.first(firstRefused.length, total)} refusals={firstRefused} />
    </>
  );
}
