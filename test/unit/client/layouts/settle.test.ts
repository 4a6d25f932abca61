import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settle } from "../../../../client/layouts/settle.ts";

const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const ids = Array.from({ length: 30 }, (_, index) => `n${index}`);
const lines = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 40 })
  .map((ends) => ends.map(([from, to], index) => ({ id: `l${index}`, from, to })));

describe("entities that settle around others", () => {
  test("get a free place each, while what was placed stays", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 10 }), lines, (placed, drawn) => {
        const kept = new Map(placed.map((point, index) => [ids[index] ?? "", point]));
        const positions = settle({ entities: ids, lines: drawn }, kept);
        expect(new Set(positions.keys())).toEqual(new Set(ids));
        for (const [id, point] of kept) expect(positions.get(id)).toEqual(point);
        for (const [id, spot] of positions) {
          if (kept.has(id)) continue;
          for (const [other, { x, y }] of positions) {
            const isApart = Math.abs(x - spot.x) >= 150 || Math.abs(y - spot.y) >= 110;
            expect(other === id || isApart).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("are near the neighbour that has a place", () => {
    const kept = new Map([["n0", { x: 5_000, y: 5_000 }]]);
    const spot = settle({ entities: ["n0", "n1"], lines: [{ id: "l", from: "n1", to: "n0" }] }, kept).get("n1");
    expect(Math.hypot((spot?.x ?? 0) - 5_000, (spot?.y ?? 0) - 5_000)).toBeLessThan(200);
  });
});
