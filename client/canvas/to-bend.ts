import type { Point } from "../layouts/layout.ts";

/** Points beside a straight line in Cytoscape's terms: shares of its length, and distances from it in pixels. */
export interface Bend {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/** The bend through the points, or nothing where the line is straight. */
export function toBend(
  [start, end]: readonly [Point | undefined, Point | undefined],
  points: readonly Point[],
): Bend | Record<string, never> {
  if (!start || !end || points.length === 0) return {};
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return {};
  return {
    weights: points.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2),
    distances: points.map(({ x, y }) => ((y - start.y) * dx - (x - start.x) * dy) / length),
  };
}
