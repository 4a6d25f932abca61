import type { ClaimStatus } from "../../pieces/subgraph.ts";
import { statusLooks } from "../../view/palette.ts";
import type { ReadToken } from "../read-token.ts";
import type { Piece } from "./bus.ts";
import { onCanvas, type View } from "./view.ts";

interface Drawn {
  readonly pieces: readonly Piece[];
  readonly statusOf: (row: string) => ClaimStatus | null;
  readonly view: View;
  readonly color: ReadToken;
}

const dashes = { solid: [], dashed: [5, 3], dotted: [1.5, 2.5] } as const;

/** The lines of an opened group: the bus is a hairline, each tick says the status of its row. */
export function drawBus(context: CanvasRenderingContext2D, { pieces, statusOf, view, color }: Drawn): void {
  for (const { from, to, row } of pieces) {
    const status = row === null ? null : statusOf(row);
    const look = status === null ? null : statusLooks[status];
    const [start, end] = [onCanvas(from, view), onCanvas(to, view)];
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
    context.lineWidth = look ? look.width : 1;
    context.strokeStyle = color(look ? look.token : "--context");
    context.setLineDash([...dashes[look?.dash ?? "solid"]]);
    context.stroke();
  }
  context.setLineDash([]);
}
