import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxOf, frames, type LayoutInput } from "../../../../client/layouts/layout.ts";
import { placePaths } from "../../../../client/layouts/path.ts";

const between = fc.uniqueArray(fc.constantFrom("b", "c", "d", "e", "f", "g"), { maxLength: 4 });
const paths = fc.array(between, { minLength: 1, maxLength: 8 }).map((inner) => inner.map((ids) => ["a", ...ids, "z"]));

const input: fc.Arbitrary<LayoutInput> = fc
  .record({
    paths,
    frame: fc.constantFrom("wide" as const, "tall" as const),
    widths: fc.array(fc.integer({ min: 20, max: 132 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ paths: found, frame, widths }) => {
    const steps = found.flatMap((path) => path.slice(1).map((to, index) => [path[index] ?? "", to] as const));
    const lines = [
      ...new Map(steps.map(([from, to]) => [`${from}-${to}`, { id: `${from}-${to}`, from, to }])).values(),
    ];
    const entities = [...new Set(found.flat())];
    const names = new Map(entities.map((id, index) => [id, { width: widths[index] ?? 90, height: 34 }]));
    return { entities, lines, paths: found, centre: null, sides: null, kept: new Map(), names, frame };
  });

describe("the layout of paths", () => {
  test("gives every entity a place of its own, far enough from the others for its words", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { positions } = placePaths(given);
        const placed = [...positions].map(([id, at]) => ({ ...at, ...boxOf(given.names.get(id)) }));
        expect(placed).toHaveLength(given.entities.length);
        for (const [index, a] of placed.entries()) {
          for (const b of placed.slice(index + 1)) {
            // In a wide picture the longest names are broken once more.
            const most = given.frame === "wide" ? 100 : 132;
            const isBeside = Math.abs(a.x - b.x) >= (Math.min(a.width, most) + Math.min(b.width, most)) / 2;
            expect(isBeside || Math.abs(a.y - b.y) >= (a.height + b.height) / 2).toBe(true);
          }
        }
      }),
    );
  });

  test("draws the best path in a straight line from start to end", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { positions, bends } = placePaths({ ...given, frame: "wide" });
        const best = given.paths[0] ?? [];
        const along = best.map((id) => positions.get(id));
        const [first, last] = [along[0], along.at(-1)];
        const slope = ((last?.y ?? 0) - (first?.y ?? 0)) / ((last?.x ?? 0) - (first?.x ?? 0));
        for (const point of along) expect(Math.abs((point?.y ?? 0) - slope * (point?.x ?? 0))).toBeLessThan(2);
        for (const [index, point] of along.slice(1).entries()) expect(point?.x).toBeGreaterThan(along[index]?.x ?? 0);
        for (const [index, to] of best.slice(1).entries()) expect(bends.get(`${best[index]}-${to}`)).toEqual([]);
      }),
    );
  });

  test("leads no bend of a line through an entity", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { positions, bends } = placePaths(given);
        for (const bend of [...bends.values()].flat()) {
          for (const { x, y } of positions.values()) expect(Math.hypot(bend.x - x, bend.y - y)).toBeGreaterThan(40);
        }
      }),
    );
  });

  test("places the same input the same way, twice", () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(placePaths(given)).toEqual(placePaths(structuredClone(given)));
      }),
    );
  });

  const alone = { lines: [], centre: null, sides: null, kept: new Map(), names: new Map() };

  test("reads downwards in a tall frame, along most of it", () => {
    const { positions } = placePaths({ ...alone, entities: ["a", "z"], paths: [["a", "z"]], frame: "tall" });
    expect(positions.get("a")).toEqual({ x: 0, y: 0 });
    expect(positions.get("z")?.y).toBeGreaterThan(frames.tall.height * 0.8);
  });

  test("takes most of the frame both ways, also with one path alone", () => {
    const one = placePaths({ ...alone, entities: ["a", "b", "z"], paths: [["a", "b", "z"]], frame: "wide" });
    expect(one.positions.get("z")).toEqual({ x: 580, y: 452 });
  });

  test("places an entity that is on no path", () => {
    const { positions } = placePaths({ ...alone, entities: ["a", "q"], paths: [["a"]], frame: "wide" });
    expect(positions.size).toBe(2);
  });

  test("moves nothing that is kept, and settles the rest beside it", () => {
    fc.assert(
      fc.property(input, fc.nat({ max: 7 }), (given, count) => {
        const kept = new Map([...placePaths(given).positions].slice(0, count + 1));
        const { positions } = placePaths({ ...given, kept });
        expect(new Set(positions.keys())).toEqual(new Set(given.entities));
        for (const [id, point] of kept) expect(positions.get(id)).toEqual(point);
      }),
    );
  });
});
