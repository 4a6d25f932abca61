import { actsWords } from "../../text/acts-words.ts";
import { type PaneName, usePanes } from "../../view/panes.ts";
import { ToolIcon } from "../picture/toolbar/ToolIcon.tsx";

interface Props {
  readonly pane: Exclude<PaneName, "list">;
  /** What the pane holds, written upright. */
  readonly says: string;
}

/** What is left of a folded pane: its words upright, and the way back. */
export function PaneRail({ pane, says }: Props) {
  const fold = usePanes((state) => state.fold);
  return (
    <button
      type="button"
      className={`pane-rail rail-${pane}`}
      aria-label={`${actsWords.openPane(actsWords.commands[pane === "selected" ? "inspector" : "question"])}: ${says}`}
      aria-expanded={false}
      onClick={() => fold(pane, false)}
    >
      <ToolIcon name={pane === "selected" ? "inspector" : "question"} /> <span>{says}</span>
    </button>
  );
}
