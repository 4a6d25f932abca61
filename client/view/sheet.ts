import { create } from "zustand";

interface SheetState {
  /** How large the picture is seen; 1 is life size. */
  readonly zoom: number;
  readonly setZoom: (zoom: number) => void;
  /** What a drag on paper does. */
  readonly tool: "move" | "lasso";
  readonly toggleLasso: () => void;
}

/** How the reader looks at the picture, which changes nothing of it. */
export const useSheet = create<SheetState>()((set) => ({
  zoom: 1,
  setZoom: (zoom) => set({ zoom }),
  tool: "move",
  toggleLasso: () => set(({ tool }) => ({ tool: tool === "lasso" ? "move" : "lasso" })),
}));
