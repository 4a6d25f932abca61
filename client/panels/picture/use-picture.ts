import { useCallback, useMemo } from "react";
import type { Act } from "../../acts/act.ts";
import type { Shown } from "../../acts/apply.ts";
import { inForce, note, redo, undo, undone } from "../../acts/history.ts";
import { type NeededPages, useNeededPages } from "../../asking/use-needed-pages.ts";
import { useHistory } from "./use-history.ts";
import { useShown } from "./use-shown.ts";

/** The picture as it stands, and the way to change it. */
export interface PictureState {
  readonly shown: Shown;
  /** Texts in the address that state no act. */
  readonly dropped: readonly string[];
  /** How the pages stand that acts wait for. */
  readonly pages: NeededPages;
  readonly act: (...acts: readonly Act[]) => void;
  /** The act that an undo takes back; null where there is none. */
  readonly last: Act | null;
  /** The act that a redo does again; null where none was undone. */
  readonly next: Act | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What is shown after all that the address says the reader did. `askAnew` asks the question itself again. */
export function usePicture(askAnew: () => void): PictureState {
  const { history, dropped, change } = useHistory();
  const acts = useMemo(() => inForce(history), [history]);
  const shown = useShown(acts);
  const pages = useNeededPages(shown.skipped, askAnew);
  const act = useCallback((...next: readonly Act[]) => change(next.reduce(note, history)), [change, history]);
  return {
    shown,
    dropped,
    pages,
    act,
    last: acts.at(-1) ?? null,
    next: undone(history)[0] ?? null,
    undo: () => change(undo(history)),
    redo: () => change(redo(history)),
  };
}
