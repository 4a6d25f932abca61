import type { ReportNote } from "./report-notes.ts";

/** What a report says of the import as a whole: what is so, and what to do. */
export function ReportNotes({ notes }: { readonly notes: readonly ReportNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="report-notes">
      {notes.map(({ weight, said, next }) => (
        <li key={said} className={`report-note report-${weight}`}>
          <strong>{said}</strong> {next}
        </li>
      ))}
    </ul>
  );
}
