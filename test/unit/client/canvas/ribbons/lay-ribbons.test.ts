import { expect, test } from "vitest";
import { layRibbons } from "../../../../../client/canvas/ribbons/lay-ribbons.ts";

const positions = new Map([
  ["ana", { x: -200, y: -100 }],
  ["bo", { x: -200, y: 100 }],
  ["acme", { x: 0, y: 0 }],
]);
const ribbons = [
  { id: "b", from: "bo", to: "acme", minimum: 0, maximum: 10 },
  { id: "a", from: "ana", to: "acme", minimum: 60, maximum: 80 },
];

test("bands stand on the bar of what they go to, as broad as their shares, sure before possible", () => {
  const { bands, bars } = layRibbons(ribbons, { positions, frame: "wide" });
  // The bar is 50 pixels for 100 %.
  expect(bars).toEqual([{ entity: "acme", start: { x: -31, y: -25 }, end: { x: -31, y: 25 } }]);
  expect(bands.map(({ ribbon, kind, edges }) => [ribbon, kind, edges[0].end.y, edges[1].end.y])).toEqual([
    ["a", "sure", -25, 5],
    ["a", "possible", 5, 15],
    ["b", "possible", 15, 20],
  ]);
  for (const { edges } of bands) {
    expect(edges[1].start.y - edges[0].start.y).toBeCloseTo(edges[1].end.y - edges[0].end.y, 9);
  }
});

test("in a tall picture they come from above, and what is not placed is left out", () => {
  const { bands, bars } = layRibbons([...ribbons, { id: "c", from: "gone", to: "acme", minimum: 1, maximum: 1 }], {
    positions,
    frame: "tall",
  });
  expect(bars).toEqual([{ entity: "acme", start: { x: -25, y: -31 }, end: { x: 25, y: -31 } }]);
  expect(new Set(bands.map(({ ribbon }) => ribbon))).toEqual(new Set(["a", "b"]));
});
