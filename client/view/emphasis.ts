import { create } from "zustand";

interface EmphasisState {
  /** The path that the pointer or the focus is on. */
  readonly lit: string | null;
  readonly light: (path: string | null) => void;
}

export const useEmphasis = create<EmphasisState>()((set) => ({
  lit: null,
  light: (lit) => set({ lit }),
}));
