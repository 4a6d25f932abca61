import type { Measure } from "./label.ts";

const most = 20_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** The width of a text as the browser draws it; measured once for each text and face. */
export const measureText: Measure = (text, font) => {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > most) widths.clear();
  widths.set(key, width);
  return width;
};

/** Measures anew: the face has come. */
export function forgetWidths(): void {
  widths.clear();
}
