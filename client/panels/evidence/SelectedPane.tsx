import type { Answer } from "../../question/answer.ts";
import { numberSources } from "../../question/kinds/paths.ts";
import { type Question, switchOff } from "../../question/question.ts";
import { words } from "../../text/words.ts";
import { inspectedOf, selectOne } from "../../view/selection.ts";
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
  const inspected = inspectedOf(selection);
  const relationship = inspected?.kind === "relationship" ? inspected.id : null;
  const asked = question?.kind === "entity" ? question.id : null;
  const entity = inspected?.kind === "entity" ? inspected.id : asked;
  const without = question?.kind === "paths" && relationship ? () => onChange(switchOff(question, relationship)) : null;
  return (
    <aside className="pane pane-selected" aria-label={words.selected.title} tabIndex={-1}>
      {inspected && (
        <button
          type="button"
          className="close"
          aria-label={words.selected.close}
          onClick={() => select(selectOne(selection.path, null))}
        >
          ×
        </button>
      )}
      {relationship && (
        <RelationshipPanel
          key={relationship}
          id={relationship}
          onEntity={(id) => select(selectOne(selection.path, { kind: "entity", id }))}
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
