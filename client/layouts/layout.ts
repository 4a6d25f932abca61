export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Which way the reader goes, which is all that a layout knows of the screen: a wide one reads to the right, a tall one down. */
export type Frame = "wide" | "tall";

/** What is given to a layout: plain values, so that it can run anywhere. */
export interface LayoutInput {
  readonly entities: readonly string[];
  /** Each line once, with its two ends in the line's own direction. */
  readonly lines: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Sequences of entities to be read along, best first. */
  readonly paths: readonly (readonly string[])[];
  /** The entity that everything is seen from. */
  readonly centre: string | null;
  /** The two sides of a question without a path. */
  readonly sides: Sides | null;
  /** Entities that have their place: they keep it, and the rest is placed around them. Empty: all are placed anew. */
  readonly kept: ReadonlyMap<string, Point>;
  /** The room of the entities' names, below them. */
  readonly names: ReadonlyMap<string, Size>;
  readonly frame: Frame;
}

/** Entities on the two sides of a gap: the ends, and what was reached from them, the nearest first. */
export interface Sides {
  readonly from: readonly string[];
  readonly reachedFrom: readonly string[];
  readonly reachedTo: readonly string[];
  readonly to: readonly string[];
}

/** Where the words of an entity stand: below it, before it, after it, or after it as a row of an opened group. */
export type WordsSide = "below" | "before" | "after" | "row";

/** Centres of the entities, and the points that a line bends through, from its first to its second end. */
export interface Placement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly bends: ReadonlyMap<string, readonly Point[]>;
  /** Where an entity's words do not stand below it. */
  readonly words: ReadonlyMap<string, WordsSide>;
  /** Lines whose words stand at the end at this entity, not in their middle. */
  readonly wordsAt: ReadonlyMap<string, string>;
}

/** The layouts that a reader can choose, as an address names them and in the order in which they are offered. */
export const layoutIds = ["path", "tree", "tiers", "force", "around"] as const;
export type LayoutId = (typeof layoutIds)[number];

/** One way to place a picture. The same input gives the same placement, and what is kept is given back where it was. */
export interface Layout {
  readonly id: LayoutId;
  readonly run: (input: LayoutInput) => Placement | Promise<Placement>;
}

/** Pixels that a picture should take: a pane of any size then shows it at about its own size. */
export const frames: Readonly<Record<Frame, Size>> = {
  wide: { width: 700, height: 580 },
  tall: { width: 340, height: 470 },
};

/** The width and height of an entity, and what parts it from its name. */
export const entitySize = 46;
export const nameGap = 6;

/** The box of an entity with its name: its size, and how far its middle lies below the middle of the entity. */
export function boxOf(name: Size | undefined): Size & { readonly down: number } {
  const width = Math.max(entitySize, name?.width ?? 0);
  const below = name && name.height > 0 ? name.height + nameGap : 0;
  return { width, height: entitySize + below, down: below / 2 };
}

/** Along and across the way that the reader goes, as x and y. */
export function toPoint(frame: Frame, { along, across }: { readonly along: number; readonly across: number }): Point {
  return frame === "wide" ? { x: along, y: across } : { x: across, y: along };
}
