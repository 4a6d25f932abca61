import fc from "fast-check";
import { expect, test } from "vitest";
import { entityId, relationshipId } from "../../../../../../server/domain/ids.ts";
import { relationshipKindNames } from "../../../../../../server/domain/relationship-kinds.ts";
import { microsInUnit, type PricedStep, pricePath } from "../../../../../../server/engine/paths/plan/step-cost.ts";

const weight = fc.double({ min: 0, max: 5, noNaN: true });
const weights = fc.record({ length: weight, doubt: weight, hub: weight, age: weight });
const claim = fc.record(
  {
    kind: fc.constantFrom(...relationshipKindNames),
    forward: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    lastDay: fc.integer({ min: 0, max: 25_000 }),
    degreeTo: fc.integer({ min: 1, max: 100_000 }),
  },
  { requiredKeys: ["kind", "forward", "confidence", "degreeTo"] },
);
const walk = fc.array(claim, { minLength: 1, maxLength: 12 }).map((claims) =>
  claims.map(
    (facts, index): PricedStep => ({
      ...facts,
      relationship: relationshipId(`r-${index}`),
      from: entityId(`e-${index}`),
      to: entityId(`e-${index + 1}`),
      parallels: [],
    }),
  ),
);
const micros = (units: number) => Math.round(units * microsInUnit);

test("the terms of a path add up to its cost, to the last millionth", () => {
  fc.assert(
    fc.property(walk, weights, (steps, weighed) => {
      const { cost, terms } = pricePath(steps, { weights: weighed, day: 20_000, graphVersion: "v1" });
      expect(terms.reduce((sum, { value }) => sum + micros(value), 0)).toBe(micros(cost));
      expect(terms.every(({ value }) => value > 0)).toBe(true);
    }),
  );
});

test("a path costs the same walked from either end", () => {
  fc.assert(
    fc.property(walk, weights, (steps, weighed) => {
      const degrees = [1, ...steps.map(({ degreeTo }) => degreeTo)];
      const back = steps
        .map((step, index) => ({ ...step, from: step.to, to: step.from, degreeTo: degrees[index] ?? 1 }))
        .reverse();
      const pricing = { weights: weighed, day: 20_000, graphVersion: "v1" };
      expect(pricePath(back, pricing).cost).toBe(pricePath(steps, pricing).cost);
    }),
  );
});

test("the weakest step is no more certain than any other", () => {
  fc.assert(
    fc.property(walk, weights, (steps, weighed) => {
      const { weakest } = pricePath(steps, { weights: weighed, day: 20_000, graphVersion: "v1" });
      expect(steps[weakest]?.confidence).toBe(Math.min(...steps.map(({ confidence }) => confidence)));
    }),
  );
});
