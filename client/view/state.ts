import { create } from "zustand";
import type { ClaimStatus, EntityKind } from "../graph/subgraph.ts";
import { type Filters, noFilters, toggled } from "./filters.ts";

/** Panes of the workbench; on a narrow screen one at a time. */
export const panes = ["question", "picture", "selected", "list"] as const;
export type Pane = (typeof panes)[number];

interface ViewState {
  readonly filters: Filters;
  readonly pane: Pane;
  /** The path that the pointer or the focus is on. */
  readonly lit: string | null;
  readonly toggleKind: (kind: EntityKind) => void;
  readonly toggleStatus: (status: ClaimStatus) => void;
  readonly showAll: () => void;
  readonly openPane: (pane: Pane) => void;
  readonly light: (path: string | null) => void;
}

export const useView = create<ViewState>()((set) => ({
  filters: noFilters,
  pane: "question",
  lit: null,
  toggleKind: (kind) => set(({ filters }) => ({ filters: { ...filters, kinds: toggled(filters.kinds, kind) } })),
  toggleStatus: (status) =>
    set(({ filters }) => ({ filters: { ...filters, statuses: toggled(filters.statuses, status) } })),
  showAll: () => set({ filters: noFilters }),
  openPane: (pane) => set({ pane }),
  light: (lit) => set({ lit }),
}));
