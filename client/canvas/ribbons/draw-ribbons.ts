import type { Frame } from "../../layouts/layout.ts";
import type { ReadToken } from "../read-token.ts";
import type { Band, Edge, Laid } from "./lay-ribbons.ts";
import { onCanvas, type View } from "./view.ts";

interface Drawn {
  readonly laid: Laid;
  readonly frame: Frame;
  readonly view: View;
  readonly color: ReadToken;
}

/** Pixels between the lines of a hatching, whatever the zoom. */
const hatch = 5;

/** Bands as broad as their shares: full where the amount is sure, hatched where it is only possible; bars across. */
export function drawRibbons(context: CanvasRenderingContext2D, drawn: Drawn): void {
  const { laid, view, color } = drawn;
  for (const band of laid.bands) drawBand(context, { ...drawn, band });
  for (const { start, end } of laid.bars) {
    const [from, to] = [onCanvas(start, view), onCanvas(end, view)];
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.lineWidth = 3;
    context.strokeStyle = color("--ink");
    context.stroke();
  }
}

function drawBand(
  context: CanvasRenderingContext2D,
  { band, frame, view, color }: Drawn & { readonly band: Band },
): void {
  const outline = new Path2D();
  const [first, second] = band.edges;
  addEdge(outline, { edge: first, frame, view, isBack: false });
  addEdge(outline, { edge: second, frame, view, isBack: true });
  outline.closePath();
  context.lineWidth = 1;
  context.strokeStyle = color("--band-edge");
  if (band.kind === "sure") {
    context.fillStyle = color("--band");
    context.fill(outline);
    context.stroke(outline);
    return;
  }
  context.save();
  context.clip(outline);
  context.beginPath();
  for (let x = -view.height; x < view.width; x += hatch) {
    context.moveTo(x, view.height);
    context.lineTo(x + view.height, 0);
  }
  context.stroke();
  context.restore();
  context.stroke(outline);
}

interface Added {
  readonly edge: Edge;
  readonly frame: Frame;
  readonly view: View;
  /** Drawn from its end to its start, which closes a band. */
  readonly isBack: boolean;
}

function addEdge(outline: Path2D, { edge, frame, view, isBack }: Added): void {
  const ends = [onCanvas(edge.start, view), onCanvas(edge.end, view)] as const;
  const [from, to] = isBack ? ([ends[1], ends[0]] as const) : ends;
  if (isBack) outline.lineTo(from.x, from.y);
  else outline.moveTo(from.x, from.y);
  const [middleX, middleY] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  if (frame === "wide") outline.bezierCurveTo(middleX, from.y, middleX, to.y, to.x, to.y);
  else outline.bezierCurveTo(from.x, middleY, to.x, middleY, to.x, to.y);
}
