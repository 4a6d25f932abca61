import type { Ribbon } from "../../canvas/ribbons/lay-ribbons.ts";
import type { Line } from "../../pieces/to-lines.ts";
import type { DrawnBy } from "../../view/drawn-by.ts";

/** One step of a scale for the legend: a value and the pixels that it is drawn with. */
export interface ScaleStep {
  readonly value: number;
  readonly pixels: number;
}

/** What of a drawing follows values, with their scales; empty where all are drawn alike. */
export interface Values {
  readonly sizes: ReadonlyMap<string, number>;
  readonly widths: ReadonlyMap<string, number>;
  readonly ribbons: readonly Ribbon[];
  readonly entityScale: readonly ScaleStep[];
  readonly lineScale: readonly ScaleStep[];
}

/** Pixels of the picture: the smallest and the largest entity, the thinnest and the thickest line. */
const pixels = { entity: { least: 24, most: 64 }, line: { least: 0.75, most: 5 } };

/** Sizes by the number of relationships in the picture, widths by confidence, ribbons by stated share. */
export function toValues(lines: readonly Line[], { entities, lines: by }: DrawnBy): Values {
  const degrees = degreesOf(lines);
  const most = Math.max(1, ...degrees.values());
  // The area says the value: the side is its root.
  const size = (degree: number) =>
    pixels.entity.least + (pixels.entity.most - pixels.entity.least) * Math.sqrt(degree / most);
  const width = (confidence: number) => pixels.line.least + (pixels.line.most - pixels.line.least) * confidence;
  return {
    sizes: new Map(entities === "degree" ? [...degrees].map(([id, degree]) => [id, round(size(degree))] as const) : []),
    widths: new Map(
      by === "confidence" ? lines.map(({ id, leading }) => [id, round(width(leading.confidence))] as const) : [],
    ),
    ribbons: by === "share" ? lines.flatMap(toRibbon) : [],
    entityScale:
      entities === "degree"
        ? [...new Set([1, Math.ceil(most / 2), most])].map((value) => ({ value, pixels: round(size(value)) }))
        : [],
    lineScale: by === "confidence" ? [0.25, 0.5, 1].map((value) => ({ value, pixels: round(width(value)) })) : [],
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** How many relationships each entity has in the picture. */
function degreesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { leading, relationships } of lines) {
    for (const id of [leading.from.id, leading.to.id]) degrees.set(id, (degrees.get(id) ?? 0) + relationships.length);
  }
  return degrees;
}

/** A stake with a stated share, from the owner to what it owns. */
function toRibbon({ id, leading }: Line): readonly Ribbon[] {
  const { from, to, share } = leading;
  return share ? [{ id, from: from.id, to: to.id, minimum: share.minimum, maximum: share.maximum }] : [];
}
