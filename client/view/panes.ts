import { create } from "zustand";

/** Panes of the workbench; on a narrow screen one at a time. */
export const panes = ["question", "picture", "selected", "list"] as const;
export type Pane = (typeof panes)[number];

interface PanesState {
  readonly pane: Pane;
  readonly openPane: (pane: Pane) => void;
}

export const usePanes = create<PanesState>()((set) => ({
  pane: "question",
  openPane: (pane) => set({ pane }),
}));
