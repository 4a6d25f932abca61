import fc from "fast-check";
import { expect, test } from "vitest";
import { type Extent, fitExtents } from "../../../../client/canvas/fit-extents.ts";

const size = { width: 700, height: 500 };
const words = { left: 50, right: 50, up: 0, down: 80 };
const at = (x: number, y: number): Extent => ({ at: { x, y }, half: 20, words });

test("two entities far apart take the whole width, with words at their own size", () => {
  const fit = fitExtents([at(0, 0), at(1200, 0)], { size, nearest: 3 });
  expect(fit?.zoom).toBeCloseTo(0.5, 4);
  expect(fit?.pan.x).toBeCloseTo(50, 1);
});

test("one entity alone is drawn no nearer than allowed, in the middle", () => {
  expect(fitExtents([at(10, 10)], { size, nearest: 2 })).toEqual({ zoom: 2, pan: { x: 330, y: 210 } });
});

test("nothing has no fit", () => {
  expect(fitExtents([], { size, nearest: 2 })).toBeNull();
});

test("all is in view, wherever it stands", () => {
  const extents = fc.array(fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 })), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(extents, (points) => {
      const fit = fitExtents(
        points.map(([x, y]) => at(x, y)),
        { size, nearest: 3 },
      );
      for (const [x, y] of points) {
        const [left, top] = [x * (fit?.zoom ?? 0) + (fit?.pan.x ?? 0), y * (fit?.zoom ?? 0) + (fit?.pan.y ?? 0)];
        expect(left - 50).toBeGreaterThan(-1);
        expect(left + 50).toBeLessThan(701);
        expect(top + 80).toBeLessThan(501);
      }
    }),
  );
});
