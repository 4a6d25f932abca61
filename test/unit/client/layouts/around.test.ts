import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeAround } from "../../../../client/layouts/around.ts";
import type { Frame, LayoutInput } from "../../../../client/layouts/layout.ts";

const neighbours = fc.array(fc.boolean(), { maxLength: 80 });

function input(outgoing: readonly boolean[], frame: Frame, kept: LayoutInput["kept"] = new Map()): LayoutInput {
  const lines = outgoing.map((isOutgoing, index) =>
    isOutgoing
      ? { id: `l${index}`, from: "acme", to: `n${index}` }
      : { id: `l${index}`, from: `n${index}`, to: "acme" },
  );
  const entities = ["acme", ...outgoing.map((_, index) => `n${index}`)];
  return { entities, lines, paths: [], centre: "acme", sides: null, kept, names: new Map(), frame };
}

describe("the layout around one entity", () => {
  test.each(["wide", "tall"] as const)("gives every entity a place of its own in a %s frame", (frame) => {
    fc.assert(
      fc.property(neighbours, (outgoing) => {
        const points = [...placeAround(input(outgoing, frame)).positions.values()];
        expect(points).toHaveLength(outgoing.length + 1);
        for (const [index, a] of points.entries()) {
          for (const b of points.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= 140 || Math.abs(a.y - b.y) >= 60).toBe(true);
          }
        }
      }),
    );
  });

  test.each(["wide", "tall"] as const)(
    "puts further neighbours outside of those that are kept, in a %s frame",
    (frame) => {
      fc.assert(
        fc.property(neighbours, neighbours, (first, further) => {
          const kept = placeAround(input(first, frame)).positions;
          const { positions } = placeAround(input([...first, ...further], frame, kept));
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
    },
  );

  test("puts what points to it before it and what it points to after it", () => {
    const { positions } = placeAround(input([true, false], "wide"));
    expect(positions.get("acme")).toEqual({ x: 0, y: 0 });
    expect(positions.get("n0")?.x).toBeGreaterThan(0);
    expect(positions.get("n1")?.x).toBeLessThan(0);
  });

  test("keeps the sides about as long as each other where there are many", () => {
    const { positions } = placeAround(input(Array(24).fill(true), "wide"));
    expect([...positions.values()].filter(({ x }) => x < 0)).toHaveLength(9);
  });

  test("puts the words of a line at its outer end, where lines are apart", () => {
    const { wordsAt } = placeAround(input([true, false], "wide"));
    expect([...wordsAt]).toEqual([
      ["l0", "n0"],
      ["l1", "n1"],
    ]);
  });
});
