import { useState } from "react";
import type { Shown } from "../../acts/apply.ts";
import type { EntityCard, RelationshipLine } from "../../pieces/subgraph.ts";
import { formatCount, formatDecimal } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { usePanes } from "../../view/panes.ts";
import { selectOne } from "../../view/selection.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { DisputedBadge, StatusBadge } from "../shared/StatusBadge.tsx";
import { useSelection } from "./use-selection.ts";

/** All that is on the canvas once more, as tables that a keyboard and a screen reader walk. */
export function TwinList({ shown }: { readonly shown: Pick<Shown, "entities" | "lines"> }) {
  const [open, setOpen] = useState(false);
  const relationships = shown.lines.flatMap((line) => line.relationships);
  const counts = words.canvas.shown(formatCount(shown.entities.length), formatCount(relationships.length));
  return (
    <section className={open ? "pane pane-list open" : "pane pane-list"} aria-label={words.list.title}>
      <button type="button" className="list-opener" aria-expanded={open} onClick={() => setOpen(!open)}>
        <b>{words.list.title}</b> {counts}
      </button>
      <div className="twin">
        <EntityTable entities={shown.entities} />
        <RelationshipTable relationships={relationships} />
      </div>
    </section>
  );
}

function EntityTable({ entities }: { readonly entities: readonly EntityCard[] }) {
  const [selection, select] = useSelection();
  const openPane = usePanes((state) => state.openPane);
  const choose = (entity: string) => {
    select(selectOne(selection.path, { kind: "entity", id: entity }));
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
              <button type="button" aria-pressed={selection.entities.has(id)} onClick={() => choose(id)}>
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

function RelationshipTable({ relationships }: { readonly relationships: readonly RelationshipLine[] }) {
  const [selection, select] = useSelection();
  const openPane = usePanes((state) => state.openPane);
  const choose = (relationship: string) => {
    select(selectOne(selection.path, { kind: "relationship", id: relationship }));
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
              <button type="button" aria-pressed={selection.relationships.has(id)} onClick={() => choose(id)}>
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
