import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

/** A name on the picture: pixels of its type and of a line, and the most lines. */
export const nameType = { size: 13, line: 17, lines: 3 } as const;
/** Pixels that a name may take before it is broken, on a wide and on a tall picture. */
export const nameWidths = { wide: 132, tall: 100 } as const;

/** About the room that a name takes below its entity, in pixels; the same on every machine. */
export function nameSize(name: string, most: number): { readonly width: number; readonly height: number } {
  const measure = (text: string) => textWidth(text, nameType.size);
  const lines = wrap(name, { width: most, lines: nameType.lines, measure });
  return { width: Math.ceil(Math.max(0, ...lines.map(measure))), height: lines.length * nameType.line };
}
