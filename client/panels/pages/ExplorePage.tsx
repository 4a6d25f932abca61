import type { CSSProperties } from "react";
import { type Asked, useAsked } from "../../asking/use-asked.ts";
import { type NameTable, useNames } from "../../asking/use-names.ts";
import { useRelationshipKinds } from "../../asking/use-relationship-kinds.ts";
import { isComplete, listEntities } from "../../question/question.ts";
import { formatList } from "../../text/lists.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { type PaneName, panes, usePanes } from "../../view/panes.ts";
import { QuestionPane } from "../asking/QuestionPane.tsx";
import { useCommands } from "../picture/commands/use-commands.ts";
import { useKeys } from "../picture/commands/use-keys.ts";
import { useMenuOfSelection } from "../picture/menu/use-menu-of-selection.ts";
import { Picture } from "../picture/Picture.tsx";
import { useDroppedView } from "../picture/saved/use-dropped-view.ts";
import { TwinList } from "../picture/TwinList.tsx";
import { usePicture } from "../picture/use-picture.ts";
import { Header } from "./Header.tsx";
import { Inspector } from "./Inspector.tsx";
import { PaneEdge } from "./PaneEdge.tsx";
import { PaneRail } from "./PaneRail.tsx";

/** The workbench: the question, the picture, what is selected, and the list. */
export function ExplorePage() {
  const asked = useAsked();
  const kinds = useRelationshipKinds();
  const picture = usePicture(asked.again);
  const { pane, openPane, folded, sizes } = usePanes();
  const question = asked.question.kind === "unreadable" ? null : asked.question;
  const names = useNames(question?.kind === "paths" ? listEntities(question) : []);
  const title = toTitle(asked, names);
  const commands = useCommands({ asked, picture, openMenu: useMenuOfSelection() });
  useKeys(commands.run);
  const { isOver, ...dropping } = useDroppedView();
  return (
    <div
      className={isOver ? "workbench over" : "workbench"}
      data-pane={pane}
      data-state={asked.state}
      data-folded={[...folded].join(" ")}
      {...dropping}
    >
      <title>{title === words.name ? title : `${title} · ${words.name}`}</title>
      <button type="button" className="skip-link" onClick={skip}>
        {words.panes.skip}
      </button>
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
      <main style={toSizes(sizes)}>
        <h1 className="unseen">{title}</h1>
        <PaneRail pane="question" says={title} />
        <QuestionPane asked={asked} kinds={kinds} names={names} picture={picture} />
        <PaneEdge pane="question" says={words.panes.question} grows="right" />
        <Picture answer={asked.answer} picture={picture} kinds={kinds} commands={commands} title={title} />
        <Inspector
          answer={asked.answer}
          question={question}
          shown={picture.shown}
          commands={commands}
          onChange={asked.change}
        />
        <PaneEdge pane="list" says={words.panes.list} grows="up" />
        <TwinList shown={picture.shown} onAct={picture.act} />
      </main>
      <LiveRegion text={toAnnouncement(asked)} />
    </div>
  );
}

/** The sizes of the panes, as the style sheet reads them. */
function toSizes(sizes: Readonly<Record<PaneName, number>>): CSSProperties {
  return Object.fromEntries(Object.entries(sizes).map(([pane, pixels]) => [`--${pane}-size`, `${pixels}px`]));
}

/** Past the header: to the first field of the question, else to the picture. */
function skip(): void {
  const first = document.querySelector<HTMLElement>(".pane-question :is(input, button)");
  const place = first?.offsetParent ? first : document.querySelector<HTMLElement>(".pane-picture");
  place?.focus();
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
