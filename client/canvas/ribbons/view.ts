import type { Point } from "../../layouts/layout.ts";

/** How much of the picture is seen, in pixels of the canvas. */
export interface View {
  readonly pan: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** A point of the picture as a point of the canvas. */
export function onCanvas({ x, y }: Point, { pan, zoom }: View): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}
