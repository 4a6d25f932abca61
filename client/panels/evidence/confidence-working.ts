import type { RelationshipQuery } from "../../api/generated/graphql.ts";
import type { ClaimStatus } from "../../pieces/subgraph.ts";
import { formatDecimal } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";

type Claim = NonNullable<RelationshipQuery["relationship"]>;
type Tier = Claim["evidence"][number]["source"]["tier"];

/** How much one witness of the tier weighs, and how much a claim of the status can reach: the server's own table. */
export const tierWeights: Readonly<Record<Tier, number>> = {
  PRIMARY: 0.9,
  TRADE: 0.6,
  PRESS: 0.6,
  AGGREGATOR: 0.3,
  SEED: 0.2,
};
export const statusCaps: Readonly<Record<ClaimStatus, number>> = {
  CONFIRMED: 0.99,
  REPORTED: 0.9,
  ALLEGED: 0.5,
  DENIED: 0.05,
  RETRACTED: 0,
};
export const disputedFactor = 0.8;

/**
 * The arithmetic behind a confidence as one line: "min(0.90, 1 − (1 − 0.6)(1 − 0.3)) = 0.72, disputed × 0.8 = 0.58".
 * Null where it does not give the server's figure: then the figure stands alone rather than beside a wrong sum.
 */
export function confidenceWorking({
  status,
  disputed,
  confidence,
  evidence,
}: Pick<Claim, "status" | "disputed" | "confidence" | "evidence">): string | null {
  const best = new Map<string, number>();
  for (const { stance, source } of evidence) {
    if (stance !== "SUPPORTS") continue;
    const witness = source.origin ?? source.publisher;
    best.set(witness, Math.max(best.get(witness) ?? 0, tierWeights[source.tier]));
  }
  const weights = [...best.values()].sort((a, b) => b - a);
  const capped = Math.min(statusCaps[status], 1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1));
  const value = disputed ? capped * disputedFactor : capped;
  if (Math.abs(value - confidence) > 0.0001) return null;
  const factors = weights.map((weight) => `(1 − ${weight})`).join("");
  const sum = `min(${formatDecimal(statusCaps[status])}, 1 − ${factors || "1"}) = ${formatDecimal(capped)}`;
  return disputed ? `${sum}, ${words.disputed} × ${disputedFactor} = ${formatDecimal(value)}` : sum;
}
