import { useStore } from "zustand";
import { useFurtherPages } from "../../asking/use-further-pages.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import { graphState } from "../../graph/state.ts";
import type { EntityAnswer } from "../../question/kinds/entity.ts";
import { allStatuses, type EntityQuestion, usualStatuses } from "../../question/question.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { useView } from "../../view/state.ts";
import { useSelection } from "../picture/use-selection.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { Notice } from "../shared/Notice.tsx";
import { DisputedBadge, StatusBadge } from "../shared/StatusBadge.tsx";
import { RelationshipGroups } from "./RelationshipGroups.tsx";

interface Props {
  readonly answer: EntityAnswer;
  readonly kinds: KindTable;
  readonly onChange: (question: EntityQuestion) => void;
}

/** An entity's relationships: groups with their counts, and those that are drawn. */
export function EntityAnswerList({ answer, kinds, onChange }: Props) {
  const { entity, question, page } = answer;
  if (!entity || !page) {
    return (
      <div className="notice" role="alert">
        <p>
          <strong>{words.answer.unknownEntity(question.id)}</strong> {words.answer.unknownNext}
        </p>
      </div>
    );
  }
  const disowned = entity.disowned.reduce((sum, { count }) => sum + count, 0);
  const shown = question.statuses.length > usualStatuses.length;
  return (
    <>
      <h2 className="entity-heading">
        <KindIcon kind={entity.kind} size={20} /> {entity.name}
      </h2>
      {entity.description && <p className="quiet">{entity.description}</p>}
      <h3 className="eyebrow">{words.entity.relationships}</h3>
      <RelationshipGroups
        counts={entity.relationshipCounts}
        kinds={kinds}
        chosen={question.group}
        onChoose={(group) => onChange({ ...question, group })}
      />
      {disowned > 0 && (
        <button
          type="button"
          className="plain"
          onClick={() => onChange({ ...question, statuses: shown ? usualStatuses : allStatuses })}
        >
          {shown ? words.entity.disownedOff : words.entity.disowned(disowned)}
        </button>
      )}
      <DrawnRelationships answer={answer} total={page.totalCount} />
    </>
  );
}

function DrawnRelationships({ answer, total }: { readonly answer: EntityAnswer; readonly total: number }) {
  const { relationships } = useStore(graphState, (state) => state.subgraph);
  const [selection, select] = useSelection();
  const openPane = useView((state) => state.openPane);
  const further = useFurtherPages(answer);
  return (
    <>
      <p className="bounds">{words.entity.of(formatCount(relationships.length), formatCount(total))}</p>
      <ul className="claims">
        {relationships.map(({ id, sentence, status, disputed }) => (
          <li key={id}>
            <button
              type="button"
              className="sentence"
              aria-pressed={selection.relationship === id}
              onClick={() => {
                select({ relationship: id, entity: null });
                openPane("selected");
              }}
            >
              {sentence}
            </button>{" "}
            <StatusBadge status={status} /> {disputed && <DisputedBadge />}
          </li>
        ))}
      </ul>
      {further.error && <Notice error={further.error} />}
      {further.more && (
        <button type="button" className="button" disabled={further.asking} onClick={further.draw}>
          {words.entity.more}
        </button>
      )}
    </>
  );
}
