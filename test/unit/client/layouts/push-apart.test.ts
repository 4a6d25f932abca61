import fc from "fast-check";
import { expect, test } from "vitest";
import { pushApart } from "../../../../client/layouts/push-apart.ts";

const body = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 700 }),
  width: fc.integer({ min: 46, max: 140 }),
  height: fc.integer({ min: 46, max: 100 }),
});

test("boxes end on no other, and what is fixed stays", () => {
  fc.assert(
    fc.property(fc.array(body, { minLength: 1, maxLength: 24 }), (drawn) => {
      const bodies = drawn.map(({ x, y, width, height }, index) => ({
        id: `b${index}`,
        at: { x, y },
        width,
        height,
        isFixed: index === 0,
      }));
      const apart = pushApart(bodies);
      expect(apart.get("b0")).toEqual(bodies[0]?.at);
      bodies.forEach((a, index) => {
        for (const b of bodies.slice(index + 1)) {
          const [at, other] = [apart.get(a.id), apart.get(b.id)];
          const across = Math.abs((at?.x ?? 0) - (other?.x ?? 0)) - (a.width + b.width) / 2;
          const down = Math.abs((at?.y ?? 0) - (other?.y ?? 0)) - (a.height + b.height) / 2;
          expect(Math.max(across, down)).toBeGreaterThan(-0.5);
        }
      });
    }),
  );
});
