import { type KindTable, kindWords } from "../../asking/use-relationship-kinds.ts";
import type { EntityFacts } from "../../question/kinds/entity.ts";
import type { RelationshipGroup } from "../../question/question.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";

interface Props {
  readonly counts: EntityFacts["relationshipCounts"];
  readonly kinds: KindTable;
  readonly chosen: RelationshipGroup | null;
  readonly onChoose: (group: RelationshipGroup | null) => void;
}

/** How many relationships of each kind an entity has; each group is drawn when it is pressed. */
export function RelationshipGroups({ counts, kinds, chosen, onChoose }: Props) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className="groups">
      <li>
        <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
          <span>{words.entity.all}</span> <b>{formatCount(total)}</b>
        </button>
      </li>
      {counts.map(({ kind, family, direction, count }) => {
        const isChosen = chosen?.kind === kind && chosen.direction === direction;
        const says =
          direction === "BACKWARD" ? (kinds.get(kind)?.backward ?? kindWords(kinds, kind)) : kindWords(kinds, kind);
        return (
          <li key={`${kind}.${direction}`}>
            <button
              type="button"
              aria-pressed={isChosen}
              onClick={() => onChoose(isChosen ? null : { kind, direction })}
            >
              <span>
                {says} <small>{words.families[family]}</small>
              </span>
              <b>{formatCount(count)}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
