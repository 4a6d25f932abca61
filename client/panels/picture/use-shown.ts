import { useMemo } from "react";
import { useStore } from "zustand";
import type { Act } from "../../acts/act.ts";
import { apply, type Shown } from "../../acts/apply.ts";
import { layoutIds } from "../../layouts/layout.ts";
import { piecesState } from "../../pieces/state.ts";

/** What is shown of what is loaded, after these acts. */
export function useShown(acts: readonly Act[]): Shown {
  const pieces = useStore(piecesState, (state) => state.pieces);
  return useMemo(() => apply({ pieces, acts, layouts: layoutIds }), [pieces, acts]);
}
