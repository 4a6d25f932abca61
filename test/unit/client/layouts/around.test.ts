import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { around } from "../../../../client/layouts/around.ts";
import type { LayoutInput } from "../../../../client/layouts/layout.ts";

const neighbours = fc.array(fc.boolean(), { maxLength: 80 });

interface Size {
  readonly width: number;
  readonly height: number;
}

function input(outgoing: readonly boolean[], size: Size, kept: LayoutInput["kept"] = new Map()): LayoutInput {
  const lines = outgoing.map((isOutgoing, index) =>
    isOutgoing
      ? { id: `l${index}`, from: "acme", to: `n${index}` }
      : { id: `l${index}`, from: `n${index}`, to: "acme" },
  );
  const entities = ["acme", ...outgoing.map((_, index) => `n${index}`)];
  return { entities, lines, paths: [], centre: "acme", kept, ...size };
}

const wide = { width: 1000, height: 700 };
const tall = { width: 360, height: 700 };

describe("the layout around one entity", () => {
  test.each([wide, tall])("gives every entity a place of its own at %o", (size) => {
    fc.assert(
      fc.property(neighbours, (outgoing) => {
        const points = [...around.run(input(outgoing, size)).positions.values()];
        expect(points).toHaveLength(outgoing.length + 1);
        for (const [index, a] of points.entries()) {
          for (const b of points.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= 140 || Math.abs(a.y - b.y) >= 60).toBe(true);
          }
        }
      }),
    );
  });

  test.each([wide, tall])("puts further neighbours outside of those that are kept, at %o", (size) => {
    fc.assert(
      fc.property(neighbours, neighbours, (first, further) => {
        const kept = around.run(input(first, size)).positions;
        const { positions } = around.run(input([...first, ...further], size, kept));
        for (const [id, point] of kept) expect(positions.get(id)).toEqual(point);
        const points = [...positions.values()];
        expect(points).toHaveLength(first.length + further.length + 1);
        for (const [index, a] of points.entries()) {
          for (const b of points.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= 140 || Math.abs(a.y - b.y) >= 60).toBe(true);
          }
        }
      }),
    );
  });

  test("puts what points to it before it and what it points to after it", () => {
    const { positions } = around.run(input([true, false], wide));
    expect(positions.get("acme")).toEqual({ x: 0, y: 0 });
    expect(positions.get("n0")?.x).toBeGreaterThan(0);
    expect(positions.get("n1")?.x).toBeLessThan(0);
  });

  test("keeps the sides about as long as each other where there are many", () => {
    const { positions } = around.run(input(Array(24).fill(true), wide));
    expect([...positions.values()].filter(({ x }) => x < 0)).toHaveLength(9);
  });

  test("puts the words of a line at its outer end, where lines are apart", () => {
    const { wordsAt } = around.run(input([true, false], wide));
    expect([...wordsAt]).toEqual([
      ["l0", "n0"],
      ["l1", "n1"],
    ]);
  });
});
