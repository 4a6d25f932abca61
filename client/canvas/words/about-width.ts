import { textWidth } from "../../text/text-width.ts";
import type { Measure } from "./label.ts";

/**
 * Widths that are the same on every machine, and before the face has come: so is the place of every word. They are a
 * little more than what is drawn, rather than less.
 */
export const aboutWidth: Measure = (text, font) => textWidth(text, Number(/(\d+)px/.exec(font)?.[1]));
