import { useState } from "react";
import type { EntityCard } from "../../graph/subgraph.ts";
import { formatCount, formatDecimal } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { useView } from "../../view/state.ts";
import type { Visible } from "../../view/visible.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { DisputedBadge, StatusBadge } from "../shared/StatusBadge.tsx";
import { useSelection } from "./use-selection.ts";

/** All that is on the canvas once more, as tables that a keyboard and a screen reader walk. */
export function TwinList({ visible }: { readonly visible: Visible }) {
  const [open, setOpen] = useState(false);
  const relationships = visible.lines.flatMap((line) => line.relationships);
  const counts = words.canvas.shown(formatCount(visible.entities.length), formatCount(relationships.length));
  return (
    <section className={open ? "pane pane-list open" : "pane pane-list"} aria-label={words.list.title}>
      <button type="button" className="list-opener" aria-expanded={open} onClick={() => setOpen(!open)}>
        <b>{words.list.title}</b> {counts}
      </button>
      <div className="twin">
        <EntityTable entities={visible.entities} />
        <RelationshipTable relationships={relationships} />
      </div>
    </section>
  );
}

function EntityTable({ entities }: { readonly entities: readonly EntityCard[] }) {
  const [selection, select] = useSelection();
  const openPane = useView((state) => state.openPane);
  const choose = (entity: string) => {
    select({ entity, relationship: null });
    openPane("selected");
  };
  return (
    <table>
      <caption>{words.list.entities}</caption>
      <thead>
        <tr>
          <th scope="col">{words.list.name}</th>
          <th scope="col">{words.list.kind}</th>
          <th scope="col">{words.list.country}</th>
        </tr>
      </thead>
      <tbody>
        {entities.map(({ id, kind, name, country }) => (
          <tr key={id}>
            <th scope="row">
              <button type="button" aria-pressed={selection.entity === id} onClick={() => choose(id)}>
                <KindIcon kind={kind} size={14} /> {name}
              </button>
            </th>
            <td>{words.kinds[kind]}</td>
            <td>{country}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RelationshipTable({ relationships }: { readonly relationships: Visible["lines"][number]["relationships"] }) {
  const [selection, select] = useSelection();
  const openPane = useView((state) => state.openPane);
  const choose = (relationship: string) => {
    select({ relationship, entity: null });
    openPane("selected");
  };
  return (
    <table>
      <caption>{words.list.relationships}</caption>
      <thead>
        <tr>
          <th scope="col">{words.list.claim}</th>
          <th scope="col">{words.list.status}</th>
          <th scope="col">{words.list.confidence}</th>
        </tr>
      </thead>
      <tbody>
        {relationships.map(({ id, sentence, status, disputed, confidence }) => (
          <tr key={id}>
            <th scope="row">
              <button type="button" aria-pressed={selection.relationship === id} onClick={() => choose(id)}>
                {sentence}
              </button>
            </th>
            <td>
              <StatusBadge status={status} /> {disputed && <DisputedBadge />}
            </td>
            <td className="figure">{formatDecimal(confidence)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
