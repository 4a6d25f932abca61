import type { InterestType } from "../../../server/domain/interest.ts";
import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";

/** What a relationship of the database becomes. Read from its first node to its second. */
export interface LinkKind {
  readonly kind: RelationshipKind;
  readonly interest?: InterestType;
  /** Of a guess that two nodes are the same. The database gives none, so these say only which guess is the better. */
  readonly score?: number;
  /** Set where the words say nothing that we know. */
  readonly isUnknown?: true;
}

/**
 * An officer's link is free text. The first pattern that it meets counts, so a nominee shareholder owns nothing, nor does
 * who owned before. Only a beneficiary has the interest of one: a beneficial owner may hold by anything.
 */
const officerLinks: readonly (readonly [RegExp, LinkKind])[] = [
  [/\bnominee|\b(?:former|previous|formerly|ex)\b/i, { kind: "ASSOCIATED_WITH" }],
  [/\bbeneficiary\b|\bbeneficiaries\b/i, { kind: "OWNS", interest: "beneficiaryOfLegalArrangement" }],
  [/\bshareholder|\bstockholder/i, { kind: "OWNS", interest: "shareholding" }],
  [/\bowner/i, { kind: "OWNS", interest: "unknownInterest" }],
  [/\bdirector|\bsecretary|\bpresident|\btreasurer|\bchair|\bofficer\b(?! of$)|\bboard/i, { kind: "OFFICER_OF" }],
];

const guesses: readonly (readonly [RegExp, number])[] = [
  [/^same_(?:as|id_as|company_as|intermediary_as)$/, 0.8],
  [/^same_/, 0.5],
  [/^probably_/, 0.6],
  [/^similar/, 0.4],
];

/** What a type of relationship and its words mean; undefined for what is not taken: an address. */
export function toLinkKind(type: string, link: string): LinkKind | undefined {
  if (type === "registered_address") return undefined;
  if (type === "intermediary_of") return { kind: "ADVISES" };
  if (type === "officer_of") {
    const known = officerLinks.find(([pattern]) => pattern.test(link));
    return known?.[1] ?? { kind: "ASSOCIATED_WITH", isUnknown: true };
  }
  const guess = guesses.find(([pattern]) => pattern.test(type));
  if (guess !== undefined) return { kind: "SAME_AS_CANDIDATE", score: guess[1] };
  const isKnown = ["underlying", "connected_to", "related_entity"].includes(type);
  return isKnown ? { kind: "ASSOCIATED_WITH" } : { kind: "ASSOCIATED_WITH", isUnknown: true };
}
