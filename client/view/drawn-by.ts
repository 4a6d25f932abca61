import { create } from "zustand";

/** What entities and lines can be drawn by: all alike, or by a value that the reader asks for. */
export const entityValues = ["same", "degree"] as const;
export const lineValues = ["same", "confidence", "share"] as const;

export interface DrawnBy {
  readonly entities: (typeof entityValues)[number];
  readonly lines: (typeof lineValues)[number];
}

export const drawnAlike: DrawnBy = { entities: "same", lines: "same" };

interface DrawnByState {
  readonly by: DrawnBy;
  readonly choose: (change: Partial<DrawnBy>) => void;
}

/** It is a way to look at the picture, and so no act. */
export const useDrawnBy = create<DrawnByState>()((set) => ({
  by: drawnAlike,
  choose: (change) => set(({ by }) => ({ by: { ...by, ...change } })),
}));
