import type { RelationshipLine } from "../../pieces/subgraph.ts";
import { formatDecimal } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { DisputedBadge, StatusBadge } from "../shared/StatusBadge.tsx";

interface Props {
  /** At least two, the one that the step is read from first. */
  readonly claims: readonly RelationshipLine[];
  readonly chosen: string | null;
  /** Shows what a claim rests on. */
  readonly onClaim: (relationship: string) => void;
  /** Asks again without these relationships. */
  readonly onSwitchOff: (relationships: readonly string[]) => void;
}

/** All claims of one step, which the picture draws as one line; each can be switched off alone, and all at once. */
export function StepClaims({ claims, chosen, onClaim, onSwitchOff }: Props) {
  return (
    <details className="step-claims">
      <summary>{words.path.claims(claims.length)}</summary>
      <table>
        <tbody>
          {claims.map(({ id, sentence, status, disputed, confidence }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="claim" aria-pressed={chosen === id} onClick={() => onClaim(id)}>
                  {sentence}
                </button>{" "}
                <StatusBadge status={status} /> {disputed && <DisputedBadge />}
              </th>
              <td>{words.path.claimConfidence(formatDecimal(confidence))}</td>
              <td>
                <button
                  type="button"
                  className="plain"
                  aria-label={words.path.claimOff(sentence)}
                  onClick={() => onSwitchOff([id])}
                >
                  {words.path.claimOffWord}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="plain" onClick={() => onSwitchOff(claims.map(({ id }) => id))}>
        {words.path.claimsOff(claims.length)}
      </button>
    </details>
  );
}
