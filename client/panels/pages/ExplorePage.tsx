import { type Asked, useAsked } from "../../asking/use-asked.ts";
import { type NameTable, useNames } from "../../asking/use-names.ts";
import { useRelationshipKinds } from "../../asking/use-relationship-kinds.ts";
import { isComplete, listEntities } from "../../question/question.ts";
import { formatList } from "../../text/lists.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { panes, usePanes } from "../../view/panes.ts";
import { QuestionPane } from "../asking/QuestionPane.tsx";
import { SelectedPane } from "../evidence/SelectedPane.tsx";
import { Picture } from "../picture/Picture.tsx";
import { TwinList } from "../picture/TwinList.tsx";
import { usePicture } from "../picture/use-picture.ts";
import { Header } from "./Header.tsx";

/** The workbench: the question, the picture, what is selected, and the list. */
export function ExplorePage() {
  const asked = useAsked();
  const kinds = useRelationshipKinds();
  const picture = usePicture(asked.again);
  const { pane, openPane } = usePanes();
  const question = asked.question.kind === "unreadable" ? null : asked.question;
  const names = useNames(question?.kind === "paths" ? listEntities(question) : []);
  const title = toTitle(asked, names);
  return (
    <div className="workbench" data-pane={pane} data-state={asked.state}>
      <title>{title === words.name ? title : `${title} · ${words.name}`}</title>
      <Header />
      <nav className="pane-tabs" aria-label={words.panes.label}>
        {panes.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={pane === name ? "true" : undefined}
            onClick={() => openPane(name)}
          >
            {words.panes[name]}
          </button>
        ))}
      </nav>
      <main>
        <h1 className="unseen">{title}</h1>
        <QuestionPane asked={asked} kinds={kinds} names={names} picture={picture} />
        <Picture answer={asked.answer} picture={picture} kinds={kinds} />
        <SelectedPane answer={asked.answer} question={question} onChange={asked.change} />
        <TwinList shown={picture.shown} />
      </main>
      <LiveRegion text={toAnnouncement(asked)} />
    </div>
  );
}

function toTitle({ question, answer }: Asked, names: NameTable): string {
  if (question.kind === "entity" && answer?.kind === "entity") return answer.entity?.name ?? words.name;
  if (question.kind !== "paths" || !isComplete(question)) return words.name;
  const list = (ids: readonly string[]) => formatList(ids.map((id) => names.get(id)?.name ?? id));
  return words.path.between(list(question.from), list(question.to));
}

function toAnnouncement({ state, answer }: Asked): string {
  if (state !== "answered" || !answer) return "";
  if (answer.kind === "paths")
    return words.answer.announcePaths(answer.found.paths.length, answer.found.paths[0]?.hops ?? 0);
  return answer.entity
    ? words.answer.announceEntity(answer.entity.name, formatCount(answer.page?.totalCount ?? 0))
    : "";
}
