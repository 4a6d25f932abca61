import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as working from "../../../../../client/panels/evidence/confidence-working.ts";
import * as domain from "../../../../../server/domain/confidence.ts";

type Claim = Parameters<typeof working.confidenceWorking>[0];
type Testimony = domain.Testimony & { readonly origin?: string };

function claim(status: Claim["status"], testimonies: readonly Testimony[]): Claim {
  const evidence = testimonies.map(({ stance, tier, witness }, index) => ({
    id: `e${index}`,
    stance,
    source: { tier, publisher: witness, origin: null },
  }));
  return {
    status,
    disputed: domain.isDisputed(testimonies),
    confidence: domain.measureConfidence(status, testimonies),
    evidence,
  } as unknown as Claim;
}

const testimony: fc.Arbitrary<Testimony> = fc.record({
  stance: fc.constantFrom("SUPPORTS", "DENIES"),
  tier: fc.constantFrom("PRIMARY", "TRADE", "PRESS", "AGGREGATOR", "SEED"),
  witness: fc.constantFrom("Ana's paper", "Bo's paper", "Court of Borealis"),
});

describe("the arithmetic of a confidence", () => {
  test("uses the weights and caps that the server uses", () => {
    expect(working.tierWeights).toEqual(domain.tierWeights);
    expect(working.statusCaps).toEqual(domain.statusCaps);
    expect(working.disputedFactor).toBe(domain.disputedFactor);
  });

  test("explains every figure that the server can give", () => {
    const status = fc.constantFrom("CONFIRMED", "REPORTED", "ALLEGED", "DENIED", "RETRACTED");
    fc.assert(
      fc.property(status, fc.array(testimony, { minLength: 1 }), (given, testimonies) => {
        expect(working.confidenceWorking(claim(given, testimonies))).not.toBeNull();
      }),
    );
  });

  test("writes it out, factor by factor", () => {
    const disputed = claim("REPORTED", [
      { stance: "SUPPORTS", tier: "TRADE", witness: "Ana's paper" },
      { stance: "SUPPORTS", tier: "AGGREGATOR", witness: "Bo's paper" },
      { stance: "DENIES", tier: "PRESS", witness: "Bo's paper" },
    ]);
    expect(working.confidenceWorking(disputed)).toBe("min(0.90, 1 − (1 − 0.6)(1 − 0.3)) = 0.72, disputed × 0.8 = 0.58");
  });

  test("stays silent rather than show a sum that does not give the figure", () => {
    expect(working.confidenceWorking({ ...claim("REPORTED", []), confidence: 0.42 })).toBeNull();
  });
});
