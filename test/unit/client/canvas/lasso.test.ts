import { expect, test } from "vitest";
import { isInside } from "../../../../client/canvas/lasso.ts";

const cornered = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 5, y: 4 },
  { x: 0, y: 10 },
];

test.each([
  [{ x: 2, y: 2 }, true],
  [{ x: 5, y: 8 }, false],
  [{ x: 9, y: 8 }, true],
  [{ x: 12, y: 5 }, false],
])("a point %j is inside the line: %s", (point, inside) => {
  expect(isInside(point, cornered)).toBe(inside);
});
