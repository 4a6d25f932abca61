import { create } from "zustand";
import type { SavedView } from "./saved-view.ts";

interface OpenedState {
  /** The view that was opened last, and has something to be told; null when that was read. */
  readonly opened: SavedView | null;
  /** Why a file was not opened. */
  readonly refusal: string | null;
  readonly open: (view: SavedView) => void;
  readonly refuse: (refusal: string) => void;
  readonly dismiss: () => void;
  readonly isListShown: boolean;
  readonly showList: (isShown: boolean) => void;
}

export const useOpenedView = create<OpenedState>()((set) => ({
  opened: null,
  refusal: null,
  open: (opened) => set({ opened, refusal: null, isListShown: false }),
  refuse: (refusal) => set({ refusal }),
  dismiss: () => set({ opened: null, refusal: null }),
  isListShown: false,
  showList: (isListShown) => set({ isListShown }),
}));
