import type { ImportReport } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";
import { formatCount } from "../../text/numbers.ts";

const columns = ["created", "updated", "unchanged"] as const;

/** Records by type and by what became of them. */
export function RecordCounts({ records }: Pick<ImportReport, "records">) {
  const some = records.filter((record) => columns.some((column) => record[column] > 0));
  if (some.length === 0) return null;
  return (
    <table className="report-table">
      <caption>{words.report.records}</caption>
      <thead>
        <tr>
          <th scope="col">{words.report.record}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="figure">
              {words.report.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {some.map((record) => (
          <tr key={record.type}>
            <th scope="row">{words.report.types[record.type]}</th>
            {columns.map((column) => (
              <td key={column} className={record[column] === 0 ? "figure quiet" : "figure"}>
                {formatCount(record[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
