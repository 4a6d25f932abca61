import type { Micros } from "./step-cost.ts";

/** A path as entities and, one fewer, relationships between them, by their ordinals in the projection. */
export interface RankedPath {
  readonly cost: Micros;
  readonly entities: readonly number[];
  readonly ordinals: readonly number[];
}
