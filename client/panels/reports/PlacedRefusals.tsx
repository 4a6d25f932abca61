import type { ImportReport } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";

interface Props {
  readonly title: string;
  readonly refusals: ImportReport["firstRefused"];
}

/** Refused rows or fields, each with its place and the reason. */
export function PlacedRefusals({ title, refusals }: Props) {
  return (
    <table className="report-table placed">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.report.place}</th>
          <th scope="col">{words.report.why}</th>
        </tr>
      </thead>
      <tbody>
        {refusals.map((one) => (
          <tr key={`${one.file}:${one.line}:${one.field}:${one.value}`}>
            <th scope="row">{words.report.at(one.file, one.line)}</th>
            <td>{words.report.sentence(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
