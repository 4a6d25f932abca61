import { useMemo } from "react";
import { useStore } from "zustand";
import type { Act } from "../../acts/act.ts";
import { apply, type Shown } from "../../acts/apply.ts";
import { layoutIds } from "../../layouts/layout.ts";
import { foldPaths } from "../../pieces/fold-paths.ts";
import { piecesState } from "../../pieces/state.ts";
import { useSelection } from "./use-selection.ts";

/** What is shown of what is loaded, after these acts; of many paths the best and the one in front. */
export function useShown(acts: readonly Act[]): Shown {
  const pieces = useStore(piecesState, (state) => state.pieces);
  const [{ path }] = useSelection();
  const answer = useMemo(() => foldPaths(pieces.answer, path), [pieces, path]);
  return useMemo(() => apply({ pieces: { ...pieces, answer }, acts, layouts: layoutIds }), [pieces, answer, acts]);
}
