import { lazy, Suspense } from "react";
import { byId } from "../../../pieces/by-id.ts";
import type { Answer } from "../../../question/answer.ts";
import { useMenu } from "../../../view/menu.ts";
import { useOpenedView } from "../../../view/opened-view.ts";
import type { Commands } from "../commands/use-commands.ts";
import { knownOf } from "../known-of.ts";
import { sayAct } from "../say-act.ts";
import type { PictureState } from "../use-picture.ts";
import { useSelection } from "../use-selection.ts";
import { layoutOf } from "./layout-of.ts";
import { Toolbar } from "./Toolbar.tsx";

const PictureMenu = lazy(async () => ({ default: (await import("../menu/PictureMenu.tsx")).PictureMenu }));
const SavedViews = lazy(async () => ({ default: (await import("../saved/SavedViews.tsx")).SavedViews }));
const KeysDialog = lazy(async () => ({ default: (await import("../commands/KeysDialog.tsx")).KeysDialog }));

interface Props {
  readonly answer: Answer | null;
  readonly picture: PictureState;
  readonly commands: Commands;
  /** What the question asks, as a view of it is called. */
  readonly title: string;
}

/** The toolbar of the picture, with the menu and the list of keys where they are open. */
export function PictureTools({ answer, picture, commands, title }: Props) {
  const { shown, last, next } = picture;
  const [selection] = useSelection();
  const menu = useMenu((state) => state.menu);
  const isListShown = useOpenedView((state) => state.isListShown);
  const known = knownOf(shown);
  const [first = ""] = selection.entities;
  const entities = byId(shown.opened.entities);
  const layout = layoutOf(answer, shown.stages);
  const hasSelection = selection.entities.size + selection.relationships.size > 0;
  return (
    <>
      <Toolbar
        commands={commands}
        last={last && sayAct(last, known)}
        next={next && sayAct(next, known)}
        layout={layout}
        hasInspector={hasSelection || answer?.kind === "entity"}
      />
      <Suspense fallback={null}>
        {menu && (
          <PictureMenu
            menu={menu}
            commands={commands}
            name={entities.get(first)?.name ?? ""}
            isPinned={[...selection.entities].every((id) => shown.pinned.has(id))}
            isExpanded={shown.chips.some(({ entity }) => entity === first)}
            on={new Set([layout])}
          />
        )}
        {isListShown && <SavedViews title={title} />}
        {commands.areKeysShown && <KeysDialog onClose={() => commands.showKeys(false)} />}
      </Suspense>
    </>
  );
}
