import { expect, test } from "vitest";
import type { LayoutInput } from "../../../../client/layouts/layout.ts";
import { placePaths } from "../../../../client/layouts/path.ts";

const sides = { from: ["ana"], reachedFrom: ["b", "c", "d", "e", "f", "g"], reachedTo: ["y"], to: ["zoe"] };
const given: LayoutInput = {
  entities: Object.values(sides).flat(),
  lines: [],
  paths: [],
  centre: null,
  sides,
  kept: new Map(),
  names: new Map(),
  frame: "wide",
};

test("a question without a path has both sides in columns towards each other, with a gap between them", () => {
  const { positions } = placePaths(given);
  const x = (id: string) => positions.get(id)?.x ?? 0;
  expect(x("ana")).toBeLessThan(x("b"));
  expect(x("b")).toBe(x("d"));
  expect(x("e")).toBeGreaterThan(x("b"));
  expect(x("y") - x("e")).toBeGreaterThanOrEqual(230);
  expect(x("zoe")).toBeGreaterThan(x("y"));
  expect(new Set([...positions.values()].map((at) => `${at.x} ${at.y}`)).size).toBe(9);
});

test("in a tall frame the sides stand above each other", () => {
  const { positions } = placePaths({ ...given, frame: "tall" });
  expect(positions.get("ana")?.y).toBeLessThan(positions.get("b")?.y ?? 0);
  expect(positions.get("y")?.y).toBeLessThan(positions.get("zoe")?.y ?? 0);
});
