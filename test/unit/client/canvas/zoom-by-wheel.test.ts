import { expect, test } from "vitest";
import { wheelFactor } from "../../../../client/canvas/zoom-by-wheel.ts";

const notch = { deltaY: -100, deltaMode: 0, ctrlKey: false };

test("seven notches of the wheel draw the picture twice as large, and seven back as it was", () => {
  expect(wheelFactor(notch) ** 7).toBeCloseTo(2, 9);
  expect(wheelFactor({ ...notch, deltaY: 100 }) ** 7).toBeCloseTo(0.5, 9);
});

test("a wheel that reports lines, and one that turns wildly, zoom no more than a notch at once", () => {
  expect(wheelFactor({ ...notch, deltaY: -3, deltaMode: 1 })).toBe(wheelFactor(notch));
  expect(wheelFactor({ ...notch, deltaY: -4000 })).toBe(wheelFactor(notch));
});

test("a pinch on a touch pad zooms by its small steps", () => {
  expect(wheelFactor({ deltaY: -5, deltaMode: 0, ctrlKey: true })).toBeGreaterThan(1.03);
});
