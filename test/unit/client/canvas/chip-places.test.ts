import { expect, test } from "vitest";
import { placeChips } from "../../../../client/canvas/chip-places.ts";
import type { Chip } from "../../../../client/canvas/chips.ts";

const chip = (id: string): Chip => ({
  id,
  entity: "bitmain",
  kind: "CONTRACT",
  label: `18 ${id}`,
  isOpen: false,
  role: "group",
});
const positions = new Map([
  ["bitmain", { x: 0, y: 0 }],
  ["canaan", { x: 300, y: 0 }],
  ["riot", { x: 100, y: 300 }],
]);
const drawn = {
  indexes: [],
  folds: [],
  positions,
  entities: ["bitmain", "canaan"],
  lines: [{ from: "bitmain", to: "canaan", bends: [] }],
};

test("chips stand around their entity, none over another or over a line, the same ones at the same places", () => {
  const chips = ["contracts", "persons", "makers", "firms", "backers"].map(chip);
  const placed = placeChips({ ...drawn, chips });
  expect(placed.map(({ id }) => id)).toEqual(["contracts", "persons", "makers", "firms", "backers"]);
  expect(new Set(placed.map(({ at }) => `${at.x} ${at.y}`)).size).toBe(5);
  for (const { at } of placed) expect(Math.hypot(at.x, at.y)).toBeGreaterThan(60);
  expect(placeChips({ ...drawn, chips })).toEqual(placed);
});

test("a chip whose entity is not drawn is not drawn either", () => {
  expect(placeChips({ ...drawn, chips: [{ ...chip("contracts"), entity: "riot" }] })).toEqual([]);
});

test("a fold stands in the middle of where its entities were", () => {
  const folds = [{ id: "f", label: "2 firms folded", kind: "FIRM" as const, entities: ["canaan", "riot"] }];
  expect(placeChips({ ...drawn, chips: [], folds })).toEqual([
    { id: "f", kind: "FIRM", label: "2 firms folded", isOpen: false, at: { x: 200, y: 150 } },
  ]);
});

test("the chip of an opened group stands above its rows", () => {
  const indexes = [{ chip: "contracts", entity: "bitmain", entities: ["riot"] }];
  const [placed] = placeChips({ ...drawn, chips: [{ ...chip("contracts"), isOpen: true }], indexes });
  expect(placed?.at.y).toBeLessThan(300);
  expect(placed?.at.y).toBeGreaterThan(200);
});
