import { useStore } from "zustand";
import { nextPage } from "../../acts/next-page.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import { piecesState } from "../../pieces/state.ts";
import type { EntityAnswer } from "../../question/kinds/entity.ts";
import { allStatuses, type EntityQuestion } from "../../question/question.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { usePanes } from "../../view/panes.ts";
import { selectOne } from "../../view/selection.ts";
import type { PictureState } from "../picture/use-picture.ts";
import { useSelection } from "../picture/use-selection.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { DisputedBadge, StatusBadge } from "../shared/StatusBadge.tsx";
import { RelationshipGroups } from "./RelationshipGroups.tsx";

interface Props {
  readonly answer: EntityAnswer;
  readonly kinds: KindTable;
  readonly picture: PictureState;
  readonly onChange: (question: EntityQuestion) => void;
}

/** An entity's relationships: groups with their counts, and those that are drawn. */
export function EntityAnswerList({ answer, kinds, picture, onChange }: Props) {
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
  const shown = question.statuses?.length === allStatuses.length;
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
          onClick={() => onChange({ ...question, statuses: shown ? null : allStatuses })}
        >
          {shown ? words.entity.disownedOff : words.entity.disowned(disowned)}
        </button>
      )}
      <DrawnRelationships question={question} picture={picture} total={page.totalCount} />
    </>
  );
}

interface DrawnProps {
  readonly question: EntityQuestion;
  readonly picture: PictureState;
  readonly total: number;
}

function DrawnRelationships({ question, picture: { shown, pages, act }, total }: DrawnProps) {
  const { relationships } = shown.opened;
  const pieces = useStore(piecesState, (state) => state.pieces);
  const [selection, select] = useSelection();
  const openPane = usePanes((state) => state.openPane);
  const next = nextPage(pieces, { group: { entity: question.id, group: question.group }, open: shown.open });
  return (
    <>
      <p className="bounds">{words.entity.of(formatCount(relationships.length), formatCount(total))}</p>
      <ul className="claims">
        {relationships.map(({ id, sentence, status, disputed }) => (
          <li key={id}>
            <button
              type="button"
              className="sentence"
              aria-pressed={selection.relationships.has(id)}
              onClick={() => {
                select(selectOne(selection.path, { kind: "relationship", id }));
                openPane("selected");
              }}
            >
              {sentence}
            </button>{" "}
            <StatusBadge status={status} /> {disputed && <DisputedBadge />}
          </li>
        ))}
      </ul>
      {next && (
        <button
          type="button"
          className="button"
          disabled={pages.asking || pages.error !== null}
          onClick={() => act({ kind: "expand", ...next, statuses: [] })}
        >
          {words.entity.more}
        </button>
      )}
    </>
  );
}
