import type { LayoutId, LayoutInput } from "../layouts/layout.ts";

/** A line as a layout sees it: by its pair, for which of its relationships leads may change with what is hidden. */
export interface ArrangingLine {
  /** The two entities as a key. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** What is open at one moment. */
interface Open {
  readonly entities: readonly string[];
  readonly lines: readonly ArrangingLine[];
}

/** The rows of a group that was opened, in their order. */
export interface Rows {
  readonly entity: string;
  readonly entities: readonly string[];
}

/** Something that gave entities their places, as plain values that go to a worker. */
export type ArrangingStage =
  | ({ readonly kind: "grow"; readonly index: Rows | null } & Open)
  | ({ readonly kind: "arrange"; readonly layout: string } & Open)
  | { readonly kind: "pin"; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: "unpin"; readonly id: string };

/** What an arrangement is made from: nothing of what is hidden, and nothing of what the screen does later. */
export interface Arranging extends Pick<LayoutInput, "paths" | "centre" | "sides" | "names" | "frame"> {
  readonly stages: readonly ArrangingStage[];
  /** The layout that goes with the question. */
  readonly layout: LayoutId;
}
