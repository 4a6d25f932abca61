import { expect, test } from "vitest";
import { placeByForce } from "../../../../client/layouts/force.ts";
import type { LayoutInput } from "../../../../client/layouts/layout.ts";

const entities = Array.from({ length: 24 }, (_, index) => `e${index}`);
const given: LayoutInput = {
  entities,
  lines: entities.slice(1).map((to, index) => ({ id: `l${index}`, from: entities[Math.floor(index / 3)] ?? "e0", to })),
  paths: [],
  centre: null,
  sides: null,
  kept: new Map(),
  names: new Map(entities.map((id) => [id, { width: 120, height: 34 }])),
  frame: "wide",
};

test("forces place the same picture the same way each time, at whole pixels, and leave chance as it was", () => {
  const chance = Math.random;
  const first = placeByForce(given);
  expect(placeByForce(structuredClone(given))).toEqual(first);
  expect(Math.random).toBe(chance);
  for (const { x, y } of first.positions.values()) expect([x, y]).toEqual([Math.round(x), Math.round(y)]);
});

test("no entity lies on another with its name", () => {
  const points = [...placeByForce(given).positions.values()];
  expect(points).toHaveLength(24);
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) {
      expect(Math.abs(a.x - b.x) >= 110 || Math.abs(a.y - b.y) >= 78).toBe(true);
    }
  });
});

test("what is kept stays where it is", () => {
  const kept = new Map([
    ["e0", { x: 12, y: -40 }],
    ["e5", { x: 400, y: 300 }],
  ]);
  const { positions } = placeByForce({ ...given, kept });
  expect(positions.get("e0")).toEqual({ x: 12, y: -40 });
  expect(positions.get("e5")).toEqual({ x: 400, y: 300 });
});
