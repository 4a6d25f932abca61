import type { Point } from "../../layouts/layout.ts";

const steps = 8;

/** Points along the smooth line that Cytoscape draws: it touches the middle between each two control points. */
export function curveThrough(start: Point, controls: readonly Point[], end: Point): readonly Point[] {
  if (controls.length === 0) return [start, end];
  const points: Point[] = [start];
  let from = start;
  controls.forEach((control, index) => {
    const next = controls[index + 1];
    const to = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : end;
    for (let step = 1; step <= steps; step++) points.push(onCurve([from, control, to], step / steps));
    from = to;
  });
  return points;
}

function onCurve([a, b, c]: readonly [Point, Point, Point], t: number): Point {
  const [before, middle, after] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: before * a.x + middle * b.x + after * c.x, y: before * a.y + middle * b.y + after * c.y };
}
