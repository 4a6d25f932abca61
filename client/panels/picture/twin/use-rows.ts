import type { MouseEvent } from "react";
import { useMenu } from "../../../view/menu.ts";
import { usePanes } from "../../../view/panes.ts";
import { type Inspected, selectEntities, selectOne, toggleClaims } from "../../../view/selection.ts";
import { useSelection } from "../use-selection.ts";

interface RowActs {
  readonly "aria-pressed": boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** What a row's button does: it selects, with Shift it selects also, and asks for the menu as the canvas does. */
export interface Rows {
  readonly entity: (id: string) => RowActs;
  readonly claim: (id: string) => RowActs;
}

export function useRows(): Rows {
  const [selection, select] = useSelection();
  const openPane = usePanes((state) => state.openPane);
  const openMenu = useMenu((state) => state.open);
  const isOnly = ({ kind, id }: Inspected) =>
    selection.entities.size + selection.relationships.size === 1 &&
    (kind === "entity" ? selection.entities : selection.relationships).has(id);
  const ask = (one: Inspected, { currentTarget }: MouseEvent) => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    openMenu({ on: { kind: one.kind === "entity" ? "entity" : "line", id: one.id }, at: { x: left, y: bottom } });
  };
  const row = (one: Inspected, isChosen: boolean): RowActs => ({
    "aria-pressed": isChosen,
    onClick: (event) => {
      if (event.shiftKey || event.ctrlKey || event.metaKey) {
        const also =
          one.kind === "entity" ? selectEntities(selection, [one.id], "toggle") : toggleClaims(selection, [one.id]);
        select(also);
        return;
      }
      // By the keyboard: Enter on what is selected asks what can be done with it.
      if (event.detail === 0 && isOnly(one)) {
        ask(one, event);
        return;
      }
      select(selectOne(selection.path, one));
      openPane("selected");
    },
    onContextMenu: (event) => {
      event.preventDefault();
      if (!isChosen) select(selectOne(selection.path, one));
      ask(one, event);
    },
  });
  return {
    entity: (id) => row({ kind: "entity", id }, selection.entities.has(id)),
    claim: (id) => row({ kind: "relationship", id }, selection.relationships.has(id)),
  };
}
