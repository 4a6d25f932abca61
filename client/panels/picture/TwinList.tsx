import type { Act } from "../../acts/act.ts";
import type { Shown } from "../../acts/apply.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { usePanes } from "../../view/panes.ts";
import { ChipList } from "./twin/ChipList.tsx";
import { EntityTable } from "./twin/EntityTable.tsx";
import { RelationshipTable } from "./twin/RelationshipTable.tsx";
import { useRows } from "./twin/use-rows.ts";

interface Props {
  readonly shown: Shown;
  readonly onAct: (act: Act) => void;
}

/** All that is on the canvas once more, as lists and tables that a keyboard and a screen reader walk. */
export function TwinList({ shown, onAct }: Props) {
  const { folded, toggle } = usePanes();
  const rows = useRows();
  const isOpen = !folded.has("list");
  const relationships = shown.lines.flatMap((line) => line.relationships);
  const counts = words.canvas.shown(formatCount(shown.entities.length), formatCount(relationships.length));
  return (
    <section className={isOpen ? "pane pane-list open" : "pane pane-list"} aria-label={words.list.title}>
      <button type="button" className="list-opener" aria-expanded={isOpen} onClick={() => toggle("list")}>
        <b>{words.list.title}</b> {counts}
      </button>
      <div className="twin">
        <ChipList shown={shown} onAct={onAct} />
        <EntityTable entities={shown.entities} rows={rows} />
        <RelationshipTable relationships={relationships} rows={rows} />
      </div>
    </section>
  );
}
