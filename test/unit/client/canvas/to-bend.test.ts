import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBend } from "../../../../client/canvas/to-bend.ts";

const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

describe("a bend in Cytoscape's terms", () => {
  test("leads back to the points that it was made from", () => {
    fc.assert(
      fc.property(point, point, fc.array(point, { minLength: 1 }), (start, end, points) => {
        fc.pre(start.x !== end.x || start.y !== end.y);
        const { weights = [], distances = [] } = toBend([start, end], points);
        const [dx, dy] = [end.x - start.x, end.y - start.y];
        const length = Math.hypot(dx, dy);
        // As Cytoscape reads it: along the line by weight, then across it by distance.
        const back = weights.map((weight, index) => ({
          x: start.x + dx * weight - (dy / length) * (distances[index] ?? 0),
          y: start.y + dy * weight + (dx / length) * (distances[index] ?? 0),
        }));
        for (const [index, { x, y }] of points.entries()) {
          expect(back[index]?.x).toBeCloseTo(x, 6);
          expect(back[index]?.y).toBeCloseTo(y, 6);
        }
      }),
    );
  });

  test("is nothing for a straight line", () => {
    expect(
      toBend(
        [
          { x: 0, y: 0 },
          { x: 9, y: 0 },
        ],
        [],
      ),
    ).toEqual({});
  });
});
