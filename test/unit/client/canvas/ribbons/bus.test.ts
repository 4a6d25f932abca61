import { expect, test } from "vitest";
import { toBus } from "../../../../../client/canvas/ribbons/bus.ts";

test("a group has one bus over its columns, one down each, and a tick to every row", () => {
  const positions = new Map([
    ["k0", { x: 0, y: 0 }],
    ["k1", { x: 0, y: 52 }],
    ["k2", { x: 250, y: 0 }],
  ]);
  const pieces = toBus({ chip: "c", entity: "bitmain", entities: ["k0", "k1", "k2", "gone"] }, positions);
  expect(pieces.filter(({ row }) => row === null)).toHaveLength(4);
  expect(pieces.filter(({ row }) => row !== null)).toEqual([
    { from: { x: -26, y: 0 }, to: { x: -12, y: 0 }, row: "k0" },
    { from: { x: -26, y: 52 }, to: { x: -12, y: 52 }, row: "k1" },
    { from: { x: 224, y: 0 }, to: { x: 238, y: 0 }, row: "k2" },
  ]);
  expect(toBus({ chip: "c", entity: "bitmain", entities: ["gone"] }, positions)).toEqual([]);
});
