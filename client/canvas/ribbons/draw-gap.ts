import type { Frame } from "../../layouts/layout.ts";
import type { ReadToken } from "../read-token.ts";
import { fontOf, type } from "../words/label.ts";
import type { Gap, Strip } from "./gap.ts";
import type { View } from "./view.ts";

interface Drawn {
  readonly gap: Gap;
  readonly strip: Strip;
  readonly frame: Frame;
  readonly view: View;
  readonly color: ReadToken;
}

/** Pixels from the edge of the canvas to the words above the sides. */
const edge = 24;

/** The strip of bare paper between both sides, and what they are. */
export function drawGap(context: CanvasRenderingContext2D, { gap, strip, frame, view, color }: Drawn): void {
  const isWide = frame === "wide";
  const shift = isWide ? view.pan.x : view.pan.y;
  const [start, end] = [strip.start * view.zoom + shift, strip.end * view.zoom + shift];
  context.fillStyle = color("--paper");
  context.strokeStyle = color("--rule2");
  context.lineWidth = 1;
  context.beginPath();
  if (isWide) context.rect(start, -2, end - start, view.height + 4);
  else context.rect(-2, start, view.width + 4, end - start);
  context.fill();
  context.stroke();
  context.font = fontOf(type.chip.size, "strong");
  context.fillStyle = color("--ink");
  context.textBaseline = "middle";
  const say = (text: string, at: { x: number; y: number; align: CanvasTextAlign }) => {
    context.textAlign = at.align;
    context.fillText(text, at.x, at.y);
  };
  if (isWide) {
    say(gap.words.before, { x: start - 16, y: edge, align: "right" });
    say(gap.words.between, { x: (start + end) / 2, y: edge, align: "center" });
    say(gap.words.after, { x: end + 16, y: edge, align: "left" });
  } else {
    say(gap.words.between, { x: 12, y: (start + end) / 2, align: "left" });
  }
}
