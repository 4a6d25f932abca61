import { describe, expect, test } from "vitest";
import { toLayers } from "../../../../client/layouts/layers.ts";

describe("the layers of paths", () => {
  test("follow the longest way to each entity", () => {
    expect(
      [
        ...toLayers([
          ["a", "z"],
          ["a", "b", "c", "z"],
        ]),
      ].sort(),
    ).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 2],
      ["z", 3],
    ]);
  });

  test("survive paths that pass two entities in opposite orders", () => {
    const layers = toLayers([
      ["a", "b", "c", "z"],
      ["a", "c", "b", "z"],
    ]);
    expect([...layers].sort()).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 2],
      ["z", 3],
    ]);
  });

  test("end all paths in one column", () => {
    const layers = toLayers([
      ["a", "b", "y"],
      ["a", "z"],
    ]);
    expect(layers.get("z")).toBe(layers.get("y"));
  });
});
