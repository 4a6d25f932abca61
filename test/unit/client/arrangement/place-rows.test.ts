import { expect, test } from "vitest";
import { placeRows } from "../../../../client/arrangement/place-rows.ts";
import type { Placement } from "../../../../client/layouts/layout.ts";

const placed = (entries: readonly (readonly [string, number, number])[]): Placement => ({
  positions: new Map(entries.map(([id, x, y]) => [id, { x, y }])),
  bends: new Map(),
  words: new Map(),
  wordsAt: new Map(),
});
const rows = (count: number) => Array.from({ length: count }, (_, index) => `k${index}`);

test("an opened group stands below the picture, column by column, in its own order", () => {
  const { positions, words } = placeRows(
    { entity: "bitmain", entities: ["bitmain", ...rows(8)] },
    placed([
      ["bitmain", 0, 0],
      ["riot", 500, 120],
    ]),
  );
  expect([...positions]).toEqual([
    ["k0", { x: 30, y: 270 }],
    ["k1", { x: 30, y: 322 }],
    ["k2", { x: 30, y: 374 }],
    ["k3", { x: 30, y: 426 }],
    ["k4", { x: 280, y: 270 }],
    ["k5", { x: 280, y: 322 }],
    ["k6", { x: 280, y: 374 }],
    ["k7", { x: 280, y: 426 }],
  ]);
  expect(new Set(words.values())).toEqual(new Set(["row"]));
});

test("there are never more than three columns", () => {
  const { positions } = placeRows({ entity: "a", entities: rows(25) }, placed([["a", 0, 0]]));
  expect(new Set([...positions.values()].map(({ x }) => x)).size).toBe(3);
});
