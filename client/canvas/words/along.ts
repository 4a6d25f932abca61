import type { Point } from "../../layouts/layout.ts";

interface Place {
  /** From 0 at one end to 1 at the other. */
  readonly share: number;
  readonly zoom: number;
}

/** A point of a line in pixels at a zoom, with the direction that is up there (right where the line is upright). */
export function pointAlong(
  line: readonly Point[],
  { share, zoom }: Place,
): { readonly at: Point; readonly normal: Point; readonly length: number } {
  const lengths = line.slice(1).map(({ x, y }, index) => {
    const before = line[index] ?? { x, y };
    return Math.hypot(x - before.x, y - before.y);
  });
  const length = lengths.reduce((sum, next) => sum + next, 0);
  let left = length * share;
  let index = 0;
  while (index < lengths.length - 1 && left > (lengths[index] ?? 0)) left -= lengths[index++] ?? 0;
  const [a, b] = [line[index] ?? { x: 0, y: 0 }, line[index + 1] ?? line[index] ?? { x: 0, y: 0 }];
  const piece = lengths[index] || 1;
  const [dx, dy] = [(b.x - a.x) / piece, (b.y - a.y) / piece];
  const at = { x: (a.x + dx * left) * zoom, y: (a.y + dy * left) * zoom };
  const isUpright = Math.abs(dx) < 0.05;
  const up = isUpright ? { x: Math.abs(dy), y: -dx } : dx > 0 ? { x: dy, y: -dx } : { x: -dy, y: dx };
  return { at, normal: up, length: length * zoom };
}
