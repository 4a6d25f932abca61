import { useRef } from "react";
import type { Shown } from "../../acts/apply.ts";
import type { Answer } from "../../question/answer.ts";
import type { Question } from "../../question/question.ts";
import { actsWords } from "../../text/acts-words.ts";
import { words } from "../../text/words.ts";
import { usePanes } from "../../view/panes.ts";
import { isMany, selectOne } from "../../view/selection.ts";
import { SelectedPane } from "../evidence/SelectedPane.tsx";
import type { Commands } from "../picture/commands/use-commands.ts";
import { ManySelected } from "../picture/ManySelected.tsx";
import { useSelection } from "../picture/use-selection.ts";
import { PaneEdge } from "./PaneEdge.tsx";
import { PaneRail } from "./PaneRail.tsx";
import { useReturnedFocus } from "./use-returned-focus.ts";

interface Props {
  readonly answer: Answer | null;
  readonly question: Question | null;
  readonly shown: Shown;
  readonly commands: Commands;
  readonly onChange: (question: Question) => void;
}

/** What is selected, or the entity that the question is about. It is there only then, folds, and always closes. */
export function Inspector({ answer, question, shown, commands, onChange }: Props) {
  const [selection, select] = useSelection();
  const { folded, fold, openPane } = usePanes();
  const pane = useRef<HTMLElement>(null);
  const ids = [...selection.entities, ...selection.relationships];
  const about = question?.kind === "entity" ? question.id : null;
  const subject = ids.length > 0 ? ids.join(" ") : about;
  const isFolded = folded.has("selected");
  useReturnedFocus(pane, isFolded ? null : subject);
  if (subject === null) {
    return (
      <aside className="pane pane-selected nothing" aria-label={words.selected.title}>
        <p className="quiet hint">{words.selected.none}</p>
      </aside>
    );
  }
  const says = nameOf(shown, ids.length > 0 ? ids : [subject]);
  if (isFolded) return <PaneRail pane="selected" says={says} />;
  const close = () => {
    if (ids.length > 0) select(selectOne(selection.path, null));
    else fold("selected", true);
    openPane("picture");
  };
  return (
    <>
      <PaneEdge pane="selected" says={words.selected.title} grows="left" />
      <aside
        ref={pane}
        className="pane pane-selected"
        aria-label={words.selected.title}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.defaultPrevented) return;
          event.preventDefault();
          close();
        }}
      >
        <button type="button" className="close" aria-label={words.selected.close} onClick={close}>
          ×
        </button>
        {isMany(selection) ? (
          <ManySelected shown={shown} selection={selection} commands={commands} onSelect={select} />
        ) : (
          <SelectedPane answer={answer} question={question} onChange={onChange} />
        )}
      </aside>
    </>
  );
}

/** The words of the rail: what is selected, by name where it is one thing. */
function nameOf({ opened }: Shown, ids: readonly string[]): string {
  const [first] = ids;
  if (ids.length > 1 || first === undefined) return actsWords.selected.many(ids.length);
  const entity = opened.entities.find(({ id }) => id === first);
  return entity?.name ?? opened.relationships.find(({ id }) => id === first)?.sentence ?? words.selected.title;
}
