import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayoutInput } from "../../../../client/layouts/layout.ts";
import { leftToRight } from "../../../../client/layouts/left-to-right.ts";

const between = fc.uniqueArray(fc.constantFrom("b", "c", "d", "e", "f", "g"), { maxLength: 4 });
const paths = fc.array(between, { minLength: 1, maxLength: 8 }).map((inner) => inner.map((ids) => ["a", ...ids, "z"]));

const input: fc.Arbitrary<LayoutInput> = fc
  .record({ paths, width: fc.integer({ min: 300, max: 1600 }), height: fc.integer({ min: 300, max: 1200 }) })
  .map(({ paths: found, width, height }) => {
    const steps = found.flatMap((path) => path.slice(1).map((to, index) => [path[index] ?? "", to] as const));
    const lines = [
      ...new Map(steps.map(([from, to]) => [`${from}-${to}`, { id: `${from}-${to}`, from, to }])).values(),
    ];
    return { entities: [...new Set(found.flat())], lines, paths: found, centre: null, kept: new Map(), width, height };
  });

describe("the layout of paths", () => {
  test("gives every entity a place of its own, far enough from the others for its words", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { positions } = leftToRight.run(given);
        const points = [...positions.values()];
        expect(points).toHaveLength(given.entities.length);
        for (const [index, a] of points.entries()) {
          for (const b of points.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= 138 || Math.abs(a.y - b.y) >= 118).toBe(true);
          }
        }
      }),
    );
  });

  test("draws the best path in a straight line from start to end", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { positions, bends } = leftToRight.run({ ...given, width: 1200, height: 800 });
        const best = given.paths[0] ?? [];
        const along = best.map((id) => positions.get(id));
        expect(along.map((point) => point?.y)).toEqual(best.map(() => 0));
        for (const [index, point] of along.slice(1).entries()) expect(point?.x).toBeGreaterThan(along[index]?.x ?? 0);
        for (const [index, to] of best.slice(1).entries()) expect(bends.get(`${best[index]}-${to}`)).toEqual([]);
      }),
    );
  });

  test("leads no bend of a line through an entity", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { positions, bends } = leftToRight.run(given);
        for (const bend of [...bends.values()].flat()) {
          for (const { x, y } of positions.values()) expect(Math.hypot(bend.x - x, bend.y - y)).toBeGreaterThan(40);
        }
      }),
    );
  });

  test("places the same input the same way, twice", () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(leftToRight.run(given)).toEqual(leftToRight.run(structuredClone(given)));
      }),
    );
  });

  test("reads downwards on a tall screen", () => {
    const ends = { entities: ["a", "z"], lines: [], paths: [["a", "z"]], centre: null, kept: new Map() };
    const { positions } = leftToRight.run({ ...ends, width: 360, height: 700 });
    expect(positions.get("a")).toEqual({ x: 0, y: 0 });
    expect(positions.get("z")).toEqual({ x: 0, y: 180 });
  });

  test("places an entity that is on no path", () => {
    const given = { entities: ["a", "q"], lines: [], paths: [["a"]], centre: null, kept: new Map() };
    expect(leftToRight.run({ ...given, width: 900, height: 500 }).positions.size).toBe(2);
  });

  test("moves nothing that is kept, and settles the rest beside it", () => {
    fc.assert(
      fc.property(input, fc.nat({ max: 7 }), (given, count) => {
        const kept = new Map([...leftToRight.run(given).positions].slice(0, count + 1));
        const { positions } = leftToRight.run({ ...given, kept });
        expect(new Set(positions.keys())).toEqual(new Set(given.entities));
        for (const [id, point] of kept) expect(positions.get(id)).toEqual(point);
      }),
    );
  });
});
