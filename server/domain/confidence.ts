import type { Stance } from "./evidence.ts";
import type { ClaimStatus } from "./relationship.ts";
import type { SourceTier } from "./source.ts";

/** How much one witness of the tier weighs, 0 to 1. */
export const tierWeights: Readonly<Record<SourceTier, number>> = {
  PRIMARY: 0.9,
  TRADE: 0.6,
  PRESS: 0.6,
  AGGREGATOR: 0.3,
  SEED: 0.2,
};

/** The most that a claim of the status can reach, 0 to 1. */
export const statusCaps: Readonly<Record<ClaimStatus, number>> = {
  CONFIRMED: 0.99,
  REPORTED: 0.9,
  ALLEGED: 0.5,
  DENIED: 0.05,
  RETRACTED: 0,
};

/** What a denial leaves of the confidence. */
export const disputedFactor = 0.8;

/** One piece of evidence as the arithmetic sees it. `witness` is the source's origin, else its publisher. */
export interface Testimony {
  readonly stance: Stance;
  readonly tier: SourceTier;
  readonly witness: string;
}

/**
 * The confidence of a claim, 0 to 1:
 * `min(cap(status), 1 − Π over distinct supporting witnesses (1 − w(best tier)))`, × 0.8 when disputed.
 * Rounded to 4 decimals, so that it is the same number in the store, in an export and on the page.
 */
export function measureConfidence(status: ClaimStatus, testimonies: readonly Testimony[]): number {
  const best = new Map<string, number>();
  for (const { stance, tier, witness } of testimonies) {
    if (stance === "SUPPORTS") best.set(witness, Math.max(best.get(witness) ?? 0, tierWeights[tier]));
  }
  let doubt = 1;
  for (const weight of [...best.values()].sort((a, b) => a - b)) doubt *= 1 - weight;
  const capped = Math.min(statusCaps[status], 1 - doubt);
  const value = isDisputed(testimonies) ? capped * disputedFactor : capped;
  return Math.round(value * 10_000) / 10_000;
}

/** A claim with any denial is disputed. */
export function isDisputed(testimonies: readonly { readonly stance: Stance }[]): boolean {
  return testimonies.some(({ stance }) => stance === "DENIES");
}
