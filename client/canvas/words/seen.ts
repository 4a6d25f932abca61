import type { Point, WordsSide } from "../../layouts/layout.ts";
import type { EntityKind } from "../../pieces/subgraph.ts";

/** An entity as its name needs it; points are those of the picture, whatever its zoom. */
export interface SeenEntity {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  /** Half of its width. */
  readonly half: number;
  readonly rank: Rank;
  readonly side: WordsSide;
  /** How many paths that are not drawn stand beside it. */
  readonly stacked: number;
}

/** In front, one of all, or beside what is in front; "pointed" is chosen or under the pointer. */
export type Rank = "end" | "pointed" | "lit" | "plain" | "beside";

/** A line as its words need it. */
export interface SeenLine {
  readonly id: string;
  readonly says: string;
  readonly isDisputed: boolean;
  /** Points along it, from one end to the other. */
  readonly along: readonly Point[];
  readonly rank: Rank;
  /** Its number on the path in front. */
  readonly step: number | null;
  /** How many claims it stands for. */
  readonly claims: number;
  /** Where along it its words stand first, from 0 to 1. */
  readonly wordsAt: number;
}

export interface SeenChip {
  readonly id: string;
  readonly kind: EntityKind | null;
  readonly label: string;
  readonly isOpen: boolean;
  readonly at: Point;
}

export interface Seen {
  readonly entities: readonly SeenEntity[];
  readonly lines: readonly SeenLine[];
  readonly chips: readonly SeenChip[];
  readonly zoom: number;
  /** Pixels of the canvas. */
  readonly width: number;
}
