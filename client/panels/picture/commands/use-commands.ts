import { useCallback, useRef, useState } from "react";
import type { Asked } from "../../../asking/use-asked.ts";
import type { CanvasControl } from "../../../canvas/canvas-control.ts";
import { useOpenedView } from "../../../view/opened-view.ts";
import { type PaneName, usePanes } from "../../../view/panes.ts";
import { selectEntities } from "../../../view/selection.ts";
import { useSheet } from "../../../view/sheet.ts";
import type { PictureState } from "../use-picture.ts";
import { useSelection } from "../use-selection.ts";
import type { KeyCommand } from "./key-map.ts";
import { type Effect, listCommands, type PictureCommand } from "./list-commands.ts";

/** "claims" shows what the selected line rests on. */
export type CommandId = KeyCommand | PictureCommand | "claims";

/** Everything that a button, a menu or a key does with the picture. */
export interface Commands {
  readonly effects: Readonly<Record<PictureCommand, Effect | null>>;
  /** Does it; false where it can do nothing now. */
  readonly run: (command: CommandId) => boolean;
  readonly setControls: (controls: CanvasControl | null) => void;
  readonly areKeysShown: boolean;
  readonly showKeys: (shown: boolean) => void;
}

interface Given {
  readonly asked: Asked;
  readonly picture: PictureState;
  /** Opens the menu of what is selected. */
  readonly openMenu: () => void;
}

/** Pixels of the picture by which a key moves an entity. */
const step = 20;
const moves = { left: [-step, 0], right: [step, 0], up: [0, -step], down: [0, step] } as const;

export function useCommands({ asked, picture, openMenu }: Given): Commands {
  const [selection, select] = useSelection();
  const controls = useRef<CanvasControl | null>(null);
  const [areKeysShown, showKeys] = useState(false);
  const toggle = usePanes((state) => state.toggle);
  const openPane = usePanes((state) => state.openPane);
  const unfold = usePanes((state) => state.fold);
  const question = asked.question.kind === "unreadable" ? null : asked.question;
  const setControls = useCallback((next: CanvasControl | null) => {
    controls.current = next;
  }, []);
  const placeOf = (id: string) => controls.current?.placeOf(id) ?? null;
  const effects = listCommands({ shown: picture.shown, selection, question, placeOf });

  const follow = (effect: Effect | null): boolean => {
    switch (effect?.kind) {
      case undefined:
        return false;
      case "act":
        picture.act(...effect.acts);
        return true;
      case "select":
        select(selectEntities(selection, effect.entities, "only"));
        return true;
      case "ask":
        asked.change(effect.question);
        return true;
    }
  };
  const move = ([dx, dy]: readonly [number, number]): boolean => {
    const acts = [...selection.entities].flatMap((id) => {
      const place = placeOf(id);
      return place ? [{ kind: "pin", id, x: place.x + dx, y: place.y + dy } as const] : [];
    });
    if (acts.length > 0) picture.act(...acts);
    return acts.length > 0;
  };
  const fold = (pane: PaneName): true => {
    toggle(pane);
    return true;
  };
  const run = (command: CommandId): boolean => {
    switch (command) {
      case "undo":
        picture.undo();
        return picture.last !== null;
      case "redo":
        picture.redo();
        return picture.next !== null;
      case "fit":
        controls.current?.fit();
        return true;
      case "zoomIn":
        controls.current?.zoomBy(1.3);
        return true;
      case "zoomOut":
        controls.current?.zoomBy(1 / 1.3);
        return true;
      case "path":
      case "tree":
      case "tiers":
      case "force":
      case "around":
        picture.act({ kind: "arrange", layout: command });
        return true;
      case "left":
      case "right":
      case "up":
      case "down":
        return move(moves[command]);
      case "lasso":
        useSheet.getState().toggleLasso();
        return true;
      case "menu":
        openMenu();
        return true;
      case "question":
        return fold("question");
      case "inspector":
        return fold("selected");
      case "list":
        return fold("list");
      case "claims":
        openPane("selected");
        unfold("selected", false);
        return true;
      case "saved":
        useOpenedView.getState().showList(true);
        return true;
      case "keys":
        showKeys(true);
        return true;
      default:
        return follow(effects[command]);
    }
  };
  return {
    effects,
    run,
    setControls,
    areKeysShown,
    showKeys,
  };
}
