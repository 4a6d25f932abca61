import type { Answer } from "../../question/answer.ts";
import { words } from "../../text/words.ts";
import { EntityDossier } from "./EntityPanel.tsx";

interface Props {
  readonly id: string;
  readonly answer: Answer | null;
}

/** The entity that the page asks about: its facts are in the answer, so that they are asked for once. */
export function AskedEntity({ id, answer }: Props) {
  if (answer?.kind !== "entity" || answer.question.id !== id) return <p className="quiet">{words.answer.asking}</p>;
  if (!answer.entity) return <p>{words.answer.unknownEntity(id)}</p>;
  return <EntityDossier entity={answer.entity} />;
}
