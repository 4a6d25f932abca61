import type { Answer } from "../../question/ask.ts";
import { numberSources } from "../../question/kinds/paths.ts";
import { type Question, switchOff } from "../../question/question.ts";
import { words } from "../../text/words.ts";
import { EntityPanel } from "../entity/EntityPanel.tsx";
import { useSelection } from "../picture/use-selection.ts";
import { RelationshipPanel } from "./RelationshipPanel.tsx";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly answer: Answer | null;
  readonly question: Question | null;
  readonly onChange: (question: Question) => void;
}

/** What is selected; on an entity's page, with nothing else selected, the entity itself. */
export function SelectedPane({ answer, question, onChange }: Props) {
  const [selection, select] = useSelection();
  const entity = selection.entity ?? (question?.kind === "entity" && !selection.relationship ? question.id : null);
  const { relationship } = selection;
  const without = question?.kind === "paths" && relationship ? () => onChange(switchOff(question, relationship)) : null;
  return (
    <aside className="pane pane-selected" aria-label={words.selected.title} tabIndex={-1}>
      {(relationship || selection.entity) && (
        <button
          type="button"
          className="close"
          aria-label={words.selected.close}
          onClick={() => select({ relationship: null, entity: null })}
        >
          ×
        </button>
      )}
      {relationship && (
        <RelationshipPanel
          key={relationship}
          id={relationship}
          onEntity={(id) => select({ entity: id, relationship: null })}
          onWithout={without}
        />
      )}
      {!relationship && entity && <EntityPanel key={entity} id={entity} />}
      {!relationship && !entity && <NothingSelected answer={answer} />}
    </aside>
  );
}

/** What the pane says before anything is chosen: how to choose, and all that the answer cites. */
function NothingSelected({ answer }: Pick<Props, "answer">) {
  return (
    <>
      <p className="quiet hint">{words.selected.none}</p>
      {answer?.kind === "paths" && <SourceList sources={numberSources(answer.found.paths)} />}
    </>
  );
}
