import type { Answer } from "../../question/answer.ts";
import { type Question, switchOff } from "../../question/question.ts";
import { inspectedOf, selectOne } from "../../view/selection.ts";
import { AskedEntity } from "../entity/AskedEntity.tsx";
import { EntityPanel } from "../entity/EntityPanel.tsx";
import { useSelection } from "../picture/use-selection.ts";
import { RelationshipPanel } from "./RelationshipPanel.tsx";

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
  const without =
    question?.kind === "paths" && relationship ? () => onChange(switchOff(question, [relationship])) : null;
  return (
    <>
      {relationship && (
        <RelationshipPanel
          key={relationship}
          id={relationship}
          onEntity={(id) => select(selectOne(selection.path, { kind: "entity", id }))}
          onWithout={without}
        />
      )}
      {!relationship && entity && entity === asked && <AskedEntity id={entity} answer={answer} />}
      {!relationship && entity && entity !== asked && <EntityPanel key={entity} id={entity} />}
    </>
  );
}
