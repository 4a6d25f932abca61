import { kindLooks } from "../../view/palette.ts";
import type { ReadToken } from "../read-token.ts";
import { chipRoom } from "./chip-size.ts";
import { fontOf, type Label, type Tone, type } from "./label.ts";

const tokens: Readonly<Record<Tone, string>> = {
  strong: "--ink",
  plain: "--ink2",
  beside: "--ink2",
  denied: "--denied",
  open: "--canvas",
};

/** Draws one label where its box is. */
export function drawLabel(context: CanvasRenderingContext2D, label: Label, color: ReadToken): void {
  switch (label.kind) {
    case "name":
      drawText(context, { label, color, face: type.name });
      break;
    case "words":
      drawText(context, { label, color, face: type.words });
      break;
    case "step":
      drawPill(context, { label, fill: color("--ink"), edge: null, ink: color("--canvas") });
      break;
    case "claims":
      drawPill(context, { label, fill: color("--canvas"), edge: color("--ink"), ink: color("--ink") });
      break;
    case "stack":
      drawPill(context, {
        label: lifted(label),
        fill: color("--canvas"),
        edge: color("--ink3"),
        ink: color("--canvas"),
      });
      drawPill(context, { label, fill: color("--panel"), edge: color("--ink"), ink: color("--ink") });
      break;
    case "chip":
      drawChip(context, label, color);
  }
}

/** The pill under a pill, a little beside it: there is more than one. */
function lifted(label: Label): Label {
  return { ...label, lines: [], box: { ...label.box, x: label.box.x + 2.5, y: label.box.y + 2.5 } };
}

interface Said {
  readonly label: Label;
  readonly color: ReadToken;
  readonly face: { readonly size: number; readonly line: number };
}

/** Pixels of paper around the letters. */
const halo = 4;

function drawText(context: CanvasRenderingContext2D, { label, color, face }: Said): void {
  const { box, lines, align, tone } = label;
  context.font = fontOf(face.size, tone);
  context.textAlign = align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = halo;
  context.strokeStyle = color("--canvas");
  context.fillStyle = color(tone === "plain" && label.kind === "name" ? "--ink" : tokens[tone]);
  const x = align === "left" ? box.x : align === "right" ? box.x + box.width : box.x + box.width / 2;
  const rows = lines.map((line, index) => ({ line, y: box.y + (index + 0.5) * face.line }));
  for (const { line, y } of rows) context.strokeText(line, x, y);
  for (const { line, y } of rows) context.fillText(line, x, y);
}

interface Pill {
  readonly label: Label;
  readonly fill: string;
  readonly edge: string | null;
  readonly ink: string;
}

function drawPill(context: CanvasRenderingContext2D, { label, fill, edge, ink }: Pill): void {
  outline(context, label);
  context.fillStyle = fill;
  context.fill();
  if (edge) stroke(context, edge);
  const { box, lines } = label;
  context.font = fontOf(type.words.size, "strong");
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = ink;
  context.fillText(lines[0] ?? "", box.x + box.width / 2, box.y + box.height / 2 + 0.5);
}

function drawChip(context: CanvasRenderingContext2D, label: Label, color: ReadToken): void {
  const { box, lines, tone, icon } = label;
  const isOpen = tone === "open";
  outline(context, label);
  context.fillStyle = color(isOpen ? "--ink" : "--panel");
  context.fill();
  if (!isOpen) stroke(context, color("--rule2"));
  if (icon) drawIcon(context, { label, fill: color(isOpen ? "--canvas" : kindLooks[icon].token) });
  context.font = fontOf(type.chip.size, tone);
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = color(isOpen ? "--canvas" : "--ink");
  const x = box.x + chipRoom.before + (icon ? chipRoom.icon : 0);
  context.fillText(lines[0] ?? "", x, box.y + box.height / 2 + 0.5);
  if (!isOpen) return;
  const [right, middle] = [box.x + box.width - chipRoom.after - 4, box.y + box.height / 2];
  context.beginPath();
  context.moveTo(right - 4, middle + 2);
  context.lineTo(right, middle - 2);
  context.lineTo(right + 4, middle + 2);
  context.lineWidth = 1.5;
  context.strokeStyle = color("--canvas");
  context.stroke();
}

const iconSize = 13;

function drawIcon(
  context: CanvasRenderingContext2D,
  { label: { box, icon }, fill }: { label: Label; fill: string },
): void {
  if (!icon) return;
  context.save();
  context.translate(box.x + chipRoom.before, box.y + (box.height - iconSize) / 2);
  context.scale(iconSize / 24, iconSize / 24);
  context.fillStyle = fill;
  context.fill(new Path2D(kindLooks[icon].outline), "evenodd");
  context.restore();
}

function outline(context: CanvasRenderingContext2D, { box }: Label): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
}

function stroke(context: CanvasRenderingContext2D, style: string): void {
  context.lineWidth = 1;
  context.strokeStyle = style;
  context.stroke();
}
