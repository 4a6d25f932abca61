import type { ImportReport } from "../../api/imports.ts";
import { importWords as words } from "../../text/import-words.ts";
import { formatCount } from "../../text/numbers.ts";
import { rowOutcomes, toOutcomes } from "./row-outcomes.ts";

/** What became of the rows, as a bar and in words. */
export function RowBar({ rows: counts }: { readonly rows: NonNullable<ImportReport["rows"]> }) {
  const rows = toOutcomes(counts);
  const parts = rowOutcomes.filter((outcome) => rows[outcome] > 0);
  const inWords = parts.map((outcome) => `${formatCount(rows[outcome])} ${words.report.outcomes[outcome]}`);
  return (
    <div className="row-bar">
      <div className="row-bar-line" role="img" aria-label={words.report.bar(inWords.join(", "))}>
        {parts.map((outcome) => (
          <span key={outcome} className={`row-part row-${outcome}`} style={{ flexGrow: rows[outcome] }} />
        ))}
      </div>
      <ul className="row-bar-words" aria-hidden="true">
        {parts.map((outcome, index) => (
          <li key={outcome}>
            <span className={`row-dot row-${outcome}`} /> {inWords[index]}
          </li>
        ))}
      </ul>
    </div>
  );
}
