import fc from "fast-check";
import { expect, test } from "vitest";
import { measureLeastCost } from "../../../../server/cypher-engine/least-cost.ts";
import { statusCaps } from "../../../../server/domain/confidence.ts";
import { entityId, relationshipId } from "../../../../server/domain/ids.ts";
import { type PricedStep, pricePath } from "../../../../server/engine/paths/plan/step-cost.ts";

const weight = fc.double({ min: 0, max: 5, noNaN: true });
const weights = fc.record({ length: weight, doubt: weight, hub: weight, age: weight });
const claim = fc.record({
  confidence: fc.double({ min: 0, max: statusCaps.CONFIRMED, noNaN: true }),
  degreeTo: fc.integer({ min: 2, max: 1_000 }),
});

function walk(claims: readonly { readonly confidence: number; readonly degreeTo: number }[]): readonly PricedStep[] {
  return claims.map((facts, index) => ({
    ...facts,
    kind: "OWNS",
    relationship: relationshipId(`r-${index}`),
    from: entityId(`e-${index}`),
    to: entityId(`e-${index + 1}`),
    forward: true,
    parallels: [],
  }));
}

test("no path of so many hops costs less", () => {
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1, maxLength: 12 }), weights, (claims, weighed) => {
      const { cost } = pricePath(walk(claims), { weights: weighed, day: 20_000, graphVersion: "v1" });
      expect(measureLeastCost(claims.length, weighed)).toBeLessThanOrEqual(cost);
    }),
  );
});

test("the surest path between entities with nothing else costs just that", () => {
  const surest = { confidence: statusCaps.CONFIRMED, degreeTo: 2 };
  const weighed = { length: 1, doubt: 1, hub: 0.4, age: 0 };
  const { cost } = pricePath(walk([surest, surest, surest]), { weights: weighed, day: 20_000, graphVersion: "v1" });
  expect(measureLeastCost(3, weighed)).toBe(cost);
});
