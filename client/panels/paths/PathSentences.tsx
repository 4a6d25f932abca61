import { byId } from "../../pieces/by-id.ts";
import type { Subgraph } from "../../pieces/subgraph.ts";
import type { FoundPath } from "../../question/kinds/paths.ts";
import { words } from "../../text/words.ts";
import { type NumberedSources, SourceNumbers } from "../evidence/SourceNumbers.tsx";
import { DisputedBadge, StatusBadge } from "../shared/StatusBadge.tsx";
import { StepClaims } from "./StepClaims.tsx";

interface Props {
  readonly path: FoundPath;
  readonly subgraph: Subgraph;
  readonly sources: NumberedSources;
  readonly chosen: string | null;
  readonly onStep: (relationship: string) => void;
  /** Asks again without these relationships. */
  readonly onSwitchOff: (relationships: readonly string[]) => void;
}

/** The path read aloud: a sentence a step, with its status and the numbers of its sources. */
export function PathSentences({ path, subgraph, sources, chosen, onStep, onSwitchOff }: Props) {
  const relationships = byId(subgraph.relationships);
  return (
    <ol className="sentences">
      {path.explanation.map(({ text, relationship: { id }, sources: cited }, index) => {
        const relationship = relationships.get(id);
        const parallels = path.steps[index]?.parallels ?? [];
        const weakest = path.weakest.relationship.id === id && path.hops > 1;
        return (
          <li key={id} className={weakest ? "weakest" : undefined}>
            <button type="button" className="sentence" aria-pressed={chosen === id} onClick={() => onStep(id)}>
              {text}
            </button>{" "}
            {relationship && <StatusBadge status={relationship.status} />} {relationship?.disputed && <DisputedBadge />}{" "}
            <SourceNumbers ids={cited.map((source) => source.id)} sources={sources} />
            <small className="aside">
              {weakest && <span>{words.path.weakestStep}</span>}
              <button
                type="button"
                className="plain"
                aria-label={`${words.path.switchOff}: ${text}`}
                onClick={() => onSwitchOff([id, ...parallels.map((claim) => claim.id)])}
              >
                {words.path.switchOff}
              </button>
            </small>
            {relationship && parallels.length > 0 && (
              <StepClaims
                claims={[relationship, ...parallels]}
                chosen={chosen}
                onClaim={onStep}
                onSwitchOff={onSwitchOff}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
