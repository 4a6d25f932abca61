import { create } from "zustand";

/** Panes of the workbench; on a narrow screen one at a time. */
export const panes = ["question", "picture", "selected", "list"] as const;
export type Pane = (typeof panes)[number];

/** Panes that fold to a rail, and the pixels that they may take. */
export const paneSizes = {
  question: { least: 280, usual: 320, most: 560 },
  selected: { least: 300, usual: 352, most: 640 },
  list: { least: 120, usual: 240, most: 600 },
} as const;
export type PaneName = keyof typeof paneSizes;

interface PanesState {
  /** The one that a narrow screen shows. */
  readonly pane: Pane;
  readonly openPane: (pane: Pane) => void;
  readonly folded: ReadonlySet<PaneName>;
  readonly fold: (pane: PaneName, isFolded: boolean) => void;
  readonly toggle: (pane: PaneName) => void;
  readonly sizes: Readonly<Record<PaneName, number>>;
  /** Kept within the pane's bounds: a pane is as wide as it can be, and no question depends on it. */
  readonly resize: (pane: PaneName, pixels: number) => void;
}

export const usePanes = create<PanesState>()((set) => ({
  pane: "question",
  openPane: (pane) => set({ pane }),
  folded: new Set<PaneName>(hasRoom() ? ["list"] : ["list", "selected"]),
  fold: (pane, isFolded) => set(({ folded }) => ({ folded: foldIn(folded, { pane, isFolded }) })),
  toggle: (pane) => set(({ folded }) => ({ folded: foldIn(folded, { pane, isFolded: !folded.has(pane) }) })),
  sizes: { question: paneSizes.question.usual, selected: paneSizes.selected.usual, list: paneSizes.list.usual },
  resize: (pane, pixels) =>
    set(({ sizes }) => {
      const { least, most } = paneSizes[pane];
      return { sizes: { ...sizes, [pane]: Math.round(Math.min(most, Math.max(least, pixels))) } };
    }),
}));

/** Whether the window is wide enough for three panes side by side, or so narrow that it shows one at a time. */
function hasRoom(): boolean {
  return typeof matchMedia === "undefined" || !matchMedia("(min-width: 760px) and (max-width: 1179px)").matches;
}

interface Folding {
  readonly pane: PaneName;
  readonly isFolded: boolean;
}

function foldIn(folded: ReadonlySet<PaneName>, { pane, isFolded }: Folding): ReadonlySet<PaneName> {
  const next = new Set(folded);
  if (isFolded) next.add(pane);
  else next.delete(pane);
  return next;
}
