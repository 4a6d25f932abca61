export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a layout is given: plain arrays, so that it can run anywhere. */
export interface LayoutInput {
  readonly entities: readonly string[];
  /** Each line once, with its two ends in the line's own direction. */
  readonly lines: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Sequences of entities to be read along, best first. */
  readonly paths: readonly (readonly string[])[];
  /** The entity that everything is seen from. */
  readonly centre: string | null;
  /** Entities that have their place: they keep it, and the rest is placed around them. Empty: all are placed anew. */
  readonly kept: ReadonlyMap<string, Point>;
  /** Pixels that the picture has. */
  readonly width: number;
  readonly height: number;
}

/** Where the words of an entity stand. */
export type WordsSide = "below" | "before" | "after";

/** Centres of the entities, and the points that a line bends through, from its first to its second end. */
export interface Placement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly bends: ReadonlyMap<string, readonly Point[]>;
  /** Where an entity's words do not stand below it. */
  readonly words: ReadonlyMap<string, WordsSide>;
  /** Lines whose words stand at the end at this entity, not in their middle. */
  readonly wordsAt: ReadonlyMap<string, string>;
}

/** One way to place a picture. The same input gives the same placement, and what is kept is given back where it was. */
export interface Layout {
  readonly id: string;
  readonly run: (input: LayoutInput) => Placement;
}

/** Which way the reader goes: a wide screen reads to the right, a tall one down. */
export type Flow = "right" | "down";

export const flowOf = ({ width, height }: Pick<LayoutInput, "width" | "height">): Flow =>
  width >= height * 0.8 ? "right" : "down";

/** Along and across the flow, as x and y. */
export function toPoint(flow: Flow, along: number, across: number): Point {
  return flow === "right" ? { x: along, y: across } : { x: across, y: along };
}
