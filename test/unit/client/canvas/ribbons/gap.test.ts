import { expect, test } from "vitest";
import { stripBetween } from "../../../../../client/canvas/ribbons/gap.ts";

const gap = { before: ["ana", "bo"], after: ["zoe"], words: { before: "", between: "", after: "" } };
const at = (bo: number, zoe: number) =>
  new Map([
    ["ana", { x: 0, y: 0 }],
    ["bo", { x: bo, y: 40 }],
    ["zoe", { x: zoe, y: 0 }],
  ]);

test("the strip lies between the last of one side and the first of the other, clear of their names", () => {
  expect(stripBetween(gap, { frame: "wide", positions: at(200, 600) })).toEqual({
    start: 274,
    end: 526,
    least: 0,
    most: 600,
  });
});

test("some paper stays however near they come, and none is drawn while a side is not placed", () => {
  const strip = stripBetween(gap, { frame: "wide", positions: at(200, 260) });
  expect((strip?.end ?? 0) - (strip?.start ?? 0)).toBe(12);
  expect(stripBetween(gap, { frame: "wide", positions: new Map() })).toBeNull();
});
