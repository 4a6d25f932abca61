import fc from "fast-check";
import { expect, test } from "vitest";
import { measureConfidence, statusCaps, type Testimony, tierWeights } from "../../../../server/domain/confidence.ts";
import { stances } from "../../../../server/domain/evidence.ts";
import { type ClaimStatus, claimStatuses } from "../../../../server/domain/relationship.ts";
import { sourceTiers } from "../../../../server/domain/source.ts";

const status = fc.constantFrom(...claimStatuses);
const testimony: fc.Arbitrary<Testimony> = fc.record({
  stance: fc.constantFrom(...stances),
  tier: fc.constantFrom(...sourceTiers),
  witness: fc.constantFrom("Registry", "Gazette", "Wire", "Blog", "Court"),
});
const testimonies = fc.array(testimony, { maxLength: 12 });
const support = testimony.map((said): Testimony => ({ ...said, stance: "SUPPORTS" }));

/** The formula as written, witness by witness. */
function byTheFormula(claimed: ClaimStatus, said: readonly Testimony[]): number {
  const supporting = said.filter(({ stance }) => stance === "SUPPORTS");
  const doubts = [...new Set(supporting.map(({ witness }) => witness))].map((name) => {
    const weights = supporting.filter(({ witness }) => witness === name).map(({ tier }) => tierWeights[tier]);
    return 1 - Math.max(...weights);
  });
  const belief = 1 - doubts.reduce((product, doubt) => product * doubt, 1);
  return Math.min(statusCaps[claimed], belief) * (supporting.length < said.length ? 0.8 : 1);
}

test("confidence is what the formula gives, to four decimals", () => {
  fc.assert(
    fc.property(status, testimonies, (claimed, said) => {
      const confidence = measureConfidence(claimed, said);
      expect(Math.abs(confidence - byTheFormula(claimed, said))).toBeLessThanOrEqual(0.00005 + 1e-12);
      expect(confidence).toBe(Number(confidence.toFixed(4)));
    }),
  );
});

test("confidence lies between 0 and the cap of the status", () => {
  fc.assert(
    fc.property(status, testimonies, (claimed, said) => {
      const confidence = measureConfidence(claimed, said);
      expect(confidence >= 0 && confidence <= statusCaps[claimed]).toBe(true);
    }),
  );
});

test("the order of the evidence does not matter", () => {
  fc.assert(
    fc.property(
      status,
      testimonies.chain((said) =>
        fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length, maxLength: said.length })),
      ),
      (claimed, [said, shuffled]) => {
        expect(measureConfidence(claimed, shuffled)).toBe(measureConfidence(claimed, said));
      },
    ),
  );
});

test("more support never lowers it, a denial never raises it", () => {
  fc.assert(
    fc.property(status, testimonies, testimony, (claimed, said, further) => {
      const before = measureConfidence(claimed, said);
      const after = measureConfidence(claimed, [...said, further]);
      expect(further.stance === "SUPPORTS" ? after >= before : after <= before).toBe(true);
    }),
  );
});

test("the same witness again in a tier no better changes nothing", () => {
  fc.assert(
    fc.property(status, testimonies, support, fc.constantFrom(...sourceTiers), (claimed, said, first, tier) => {
      fc.pre(tierWeights[tier] <= tierWeights[first.tier]);
      const once = measureConfidence(claimed, [...said, first]);
      expect(measureConfidence(claimed, [...said, first, { ...first, tier }])).toBe(once);
    }),
  );
});
