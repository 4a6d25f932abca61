import type { ClaimStatus } from "../../pieces/subgraph.ts";
import { words } from "../../text/words.ts";
import { StatusLine } from "../shared/StatusLine.tsx";
import { bySource, type Evidence } from "./by-source.ts";
import { SourceRow } from "./SourceRow.tsx";

interface Props {
  readonly evidence: readonly Evidence[];
  readonly status: ClaimStatus;
  /** Who denies it, in words; null where nobody does. */
  readonly denial: string | null;
}

/** What speaks for a claim beside what speaks against it, at the same size; then what each source says. */
export function EvidenceList({ evidence, status, denial }: Props) {
  const sources = bySource(evidence);
  const supporting = sources.filter(({ supports }) => supports.length > 0).length;
  const denying = sources.filter(({ denies }) => denies.length > 0).length;
  return (
    <>
      <div className={denial === null ? "evidence" : "evidence both"}>
        <section className="side supports">
          <h3>{words.selected.supports(supporting)}</h3>
          <p title={words.statusMeanings[status]}>
            <StatusLine status={status} length={18} /> {words.statuses[status]}
          </p>
          <p className="quiet">{words.statusMeanings[status]}</p>
        </section>
        {denial !== null && (
          <section className="side denies">
            <h3>{words.selected.denies(denying)}</h3>
            <p>
              <StatusLine status="DENIED" length={18} /> {denial}
            </p>
          </section>
        )}
      </div>
      {sources.length > 0 && (
        <table className="says">
          <thead>
            <tr>
              <th scope="col">{words.selected.says}</th>
              <th scope="col">{words.selected.stances.SUPPORTS}</th>
              <th scope="col">{words.selected.stances.DENIES}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((says) => (
              <SourceRow key={says.source.id} says={says} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
