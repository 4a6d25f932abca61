import type { Line } from "../pieces/to-lines.ts";
import type { Index } from "./indexes.ts";

/** Something that gave entities their places, in the order in which it was done. */
export type Stage =
  /** These are open: what had no place yet gets one. */
  | {
      readonly kind: "grow";
      readonly entities: readonly string[];
      readonly lines: readonly Line[];
      /** What is new here as a list in its order; null where nothing is to be read as a list. */
      readonly index: Index | null;
    }
  /** Everything that is open gets a new place by a layout. */
  | {
      readonly kind: "arrange";
      readonly layout: string;
      readonly entities: readonly string[];
      readonly lines: readonly Line[];
    }
  | { readonly kind: "pin"; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: "unpin"; readonly id: string };
