import { type RelationshipFacts, useRelationship } from "../../asking/use-relationship.ts";
import { formatDate, formatDatesIn } from "../../text/dates.ts";
import { formatList } from "../../text/lists.ts";
import { formatMoney } from "../../text/money.ts";
import { formatCount, formatDecimal } from "../../text/numbers.ts";
import { formatShare } from "../../text/shares.ts";
import { words } from "../../text/words.ts";
import { type Fact, Facts } from "../shared/Facts.tsx";
import { KindIcon } from "../shared/KindIcon.tsx";
import { Notice } from "../shared/Notice.tsx";
import { confidenceWorking } from "./confidence-working.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { SoleSupport } from "./SoleSupport.tsx";

interface Props {
  readonly id: string;
  readonly onEntity: (id: string) => void;
  /** Given where the question can be asked without this relationship. */
  readonly onWithout: (() => void) | null;
}

/** A relationship: what it says, how far it is established, and what speaks for and against it. */
export function RelationshipPanel({ id, onEntity, onWithout }: Props) {
  const { result, error } = useRelationship(id);
  const relationship = result?.relationship;
  if (error && !relationship) return <Notice error={error} retrying />;
  if (!result) return <p className="quiet">{words.answer.asking}</p>;
  if (!relationship) return <p>{words.selected.unknown(id)}</p>;
  const working = confidenceWorking(relationship);
  return (
    <>
      <p className="eyebrow">{words.selected.relationship(words.families[relationship.family])}</p>
      <h2>{formatDatesIn(relationship.sentence)}</h2>
      <p className="ends-links">
        {[relationship.from, relationship.to].map((end) => (
          <button key={end.id} type="button" className="chip" onClick={() => onEntity(end.id)}>
            <KindIcon kind={end.kind} size={14} /> {end.name}
          </button>
        ))}
      </p>
      <Facts facts={relationshipFacts(relationship)} />
      <EvidenceList
        evidence={relationship.evidence}
        status={relationship.status}
        denial={relationship.disputed ? denialText(relationship) : null}
      />
      <p className="working">
        <span className="eyebrow">{words.selected.confidence}</span> <b>{formatDecimal(relationship.confidence)}</b>
        {working && <span className="sum">{working}</span>}
      </p>
      <SoleSupport sources={relationship.evidence.map(({ source }) => source)} except={relationship.id} />
      {onWithout && (
        <p className="acts">
          <button type="button" className="button" onClick={onWithout}>
            {words.selected.without}
          </button>
        </p>
      )}
    </>
  );
}

/** Who denies it, where somebody does; else that another account contradicts it. */
function denialText({ evidence }: RelationshipFacts): string {
  const names = evidence.flatMap(({ stance, statedBy }) => (stance === "DENIES" && statedBy ? [statedBy.name] : []));
  return names.length > 0 ? words.deniedBy(formatList([...new Set(names)])) : words.contradicted;
}

function relationshipFacts(relationship: RelationshipFacts): readonly Fact[] {
  const { share, since, until, knownSince, amount, units, directness, distanceKilometres } = relationship;
  return [
    [words.selected.role, relationship.role],
    [words.selected.share, share && formatShare(share)],
    [words.selected.amount, amount && formatMoney(amount)],
    [words.selected.units, typeof units === "number" && formatCount(units)],
    [words.selected.component, relationship.component],
    [words.selected.interests, relationship.interests.join(", ")],
    [words.selected.directness, directness && words.selected.directnesses[directness]],
    [
      words.selected.distance,
      typeof distanceKilometres === "number" && words.selected.kilometres(formatCount(distanceKilometres)),
    ],
    [words.selected.since, since && formatDate(since)],
    [words.selected.until, until && formatDate(until)],
    [words.selected.knownSince, knownSince && formatDate(knownSince)],
    [words.selected.note, relationship.note],
  ];
}
