import type { CanvasEvents } from "../../canvas/events.ts";
import { useMenu } from "../../view/menu.ts";
import { usePanes } from "../../view/panes.ts";
import { selectEntities, selectOne, toggleClaims } from "../../view/selection.ts";
import { useSheet } from "../../view/sheet.ts";
import { pressChip } from "./press-chip.ts";
import type { PictureState } from "./use-picture.ts";
import { useSelection } from "./use-selection.ts";

/** What becomes of what the reader does on the canvas. */
export function usePictureEvents({ shown, act }: PictureState): CanvasEvents {
  const [selection, select] = useSelection();
  const openPane = usePanes((state) => state.openPane);
  const unfold = usePanes((state) => state.fold);
  const openMenu = useMenu((state) => state.open);
  const claimsOf = (line: string) =>
    shown.lines.find(({ id }) => id === line)?.relationships.map(({ id }) => id) ?? [line];
  const chooseLine = (line: string) => {
    select(selectOne(selection.path, { kind: "relationship", id: line }));
    openPane("selected");
  };
  return {
    onEntity: (id, how) => {
      if (how === "also") return select(selectEntities(selection, [id], "toggle"));
      select(selectOne(selection.path, { kind: "entity", id }));
      openPane("selected");
    },
    onLine: (id, how) => (how === "also" ? select(toggleClaims(selection, claimsOf(id))) : chooseLine(id)),
    onClaims: (line) => {
      select({ path: selection.path, entities: new Set(), relationships: new Set(claimsOf(line)) });
      openPane("selected");
      unfold("selected", false);
    },
    onChip: (chip) => {
      const press = pressChip(shown, chip);
      if (press) act(press);
    },
    // Each click lays the next of them open.
    onStack: (paths) => {
      const next = paths[paths.indexOf(selection.path ?? "") + 1] ?? paths[0];
      if (next !== undefined) select(selectOne(next, null));
    },
    onNothing: () => select(selectOne(selection.path, null)),
    onMenu: (on, at) => {
      // The menu is about what is selected: what lies under the pointer becomes that.
      if (on?.kind === "entity" && !selection.entities.has(on.id)) {
        select(selectOne(selection.path, { kind: "entity", id: on.id }));
      }
      if (on?.kind === "line" && !claimsOf(on.id).some((id) => selection.relationships.has(id))) {
        select(selectOne(selection.path, { kind: "relationship", id: on.id }));
      }
      const chip = on?.kind === "chip" ? shown.chips.find(({ id }) => id === on.id) : undefined;
      if (chip) select(selectOne(selection.path, { kind: "entity", id: chip.entity }));
      openMenu({ on, at });
    },
    onMoved: (id, { x, y }) => act({ kind: "pin", id, x, y }),
    onLasso: (ids, how) => {
      const { tool, toggleLasso } = useSheet.getState();
      if (tool === "lasso") toggleLasso();
      select(selectEntities(selection, ids, how));
    },
  };
}
