import { isWorthAnotherTry } from "../../api/api-error.ts";
import type { Asked } from "../../asking/use-asked.ts";
import { useLimits } from "../../asking/use-limits.ts";
import type { NameTable } from "../../asking/use-names.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import { numberSources } from "../../question/kinds/paths.ts";
import { emptyPathQuestion, switchOff } from "../../question/question.ts";
import { words } from "../../text/words.ts";
import { EntityAnswerList } from "../entity/EntityAnswerList.tsx";
import { SourceList } from "../evidence/SourceList.tsx";
import { AnswerBounds } from "../paths/AnswerBounds.tsx";
import { NoPath } from "../paths/NoPath.tsx";
import { PathList } from "../paths/PathList.tsx";
import type { PictureState } from "../picture/use-picture.ts";
import { Notice } from "../shared/Notice.tsx";
import { PathForm } from "./PathForm.tsx";

interface Props {
  readonly asked: Asked;
  readonly kinds: KindTable;
  readonly names: NameTable;
  readonly picture: PictureState;
}

/** The question, and its answer in words. */
export function QuestionPane({ asked, kinds, names, picture }: Props) {
  const { question, answer, state, error, change, again } = asked;
  const limits = useLimits();
  return (
    <section className="pane pane-question" aria-label={words.panes.question} aria-busy={state === "asking"}>
      {question.kind === "unreadable" && (
        <div className="notice" role="alert">
          <p>
            <strong>{words.answer.unreadable(question.parameter, question.value, question.expected)}</strong>
          </p>
          <button type="button" className="button" onClick={() => change(emptyPathQuestion)}>
            {words.answer.unreadableNext}
          </button>
        </div>
      )}
      {question.kind === "paths" && (
        <PathForm question={question} kinds={kinds} names={names} limits={limits} onChange={change} />
      )}
      {error && (
        <Notice error={error} retrying={state === "retrying"} {...(isWorthAnotherTry(error) && { onAgain: again })} />
      )}
      {asked.isPart && <p className="bounds">{words.answer.withoutSources}</p>}
      {state === "incomplete" && question.kind === "paths" && <p className="bounds">{words.form.incomplete}</p>}
      {state === "asking" && !answer && <p className="bounds">{words.answer.asking}</p>}
      {answer?.kind === "paths" && question.kind === "paths" && (
        <>
          <AnswerBounds answer={answer} limits={limits} />
          {answer.found.paths.length === 0 && !answer.found.whyNone && <p>{words.answer.unfinished}</p>}
          {answer.found.whyNone && <NoPath why={answer.found.whyNone} question={answer.question} onChange={change} />}
          <PathList answer={answer} onSwitchOff={(claims) => change(switchOff(question, claims))} />
          <SourceList sources={numberSources(answer.found.paths)} />
        </>
      )}
      {answer?.kind === "entity" && question.kind === "entity" && (
        <EntityAnswerList answer={answer} kinds={kinds} onChange={change} picture={picture} />
      )}
    </section>
  );
}
