import type { EntityKind } from "../../pieces/subgraph.ts";
import type { Box } from "./box.ts";

/** Sizes of type on the screen, in pixels, whatever the zoom. */
export const type = {
  name: { size: 13, line: 17 },
  words: { size: 11, line: 14 },
  chip: { size: 12, line: 16 },
} as const;

/** What stands above the entities and lines, at the same size at every zoom. */
export interface Label {
  readonly kind: "name" | "words" | "step" | "claims" | "chip" | "stack";
  /** Of the entity, the line or the chip that it belongs to. */
  readonly id: string;
  readonly lines: readonly string[];
  /** Pixels of the picture at the zoom that it was placed for: the pan is not in it. */
  readonly box: Box;
  readonly align: "left" | "center" | "right";
  readonly tone: Tone;
  /** Drawn before the words. */
  readonly icon: EntityKind | null;
}

/** How it is drawn: the words of what is in front, of what is beside it, of what is disputed, or of an open chip. */
export type Tone = "strong" | "plain" | "beside" | "denied" | "open";

export const weights: Readonly<Record<Tone, number>> = { strong: 600, plain: 500, beside: 400, denied: 400, open: 600 };

/** The face at a size and weight, as a canvas takes it. */
export function fontOf(size: number, tone: Tone): string {
  return `${weights[tone]} ${size}px "Inter Variable", system-ui, sans-serif`;
}

/** The width of a text in a face, in pixels. */
export type Measure = (text: string, font: string) => number;
