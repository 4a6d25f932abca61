import type { Direction } from "./direction.ts";
import { type PartialDate, toDayRange } from "./partial-date.ts";
import type { ClaimStatus, Relationship } from "./relationship.ts";
import { type Family, families, kindFacts, kindsOfFamilies, type RelationshipKind } from "./relationship-kinds.ts";
import { mayReach, unknownShare } from "./share.ts";

/** Which claims a question admits. Empty lists constrain nothing. */
export interface ClaimFilter {
  /** With neither kinds nor families, those families that the question usually takes. With both, both must hold. */
  readonly kinds: readonly RelationshipKind[];
  readonly families: readonly Family[];
  readonly excludeKinds: readonly RelationshipKind[];
  /** Of kinds that have one; the others are walked both ways. */
  readonly direction: Direction;
  readonly statuses: readonly ClaimStatus[];
  /** 0 to 1. */
  readonly minimumConfidence?: number;
  /** Percent that the share may reach, of kinds that carry one; a share that is not stated may be any. */
  readonly minimumShare?: number;
  /** What may hold on one of the days of this date. */
  readonly asOf?: PartialDate;
  /** What may have been known on one of the days of this date. */
  readonly knownBy?: PartialDate;
}

type KindsAsked = Pick<ClaimFilter, "kinds" | "families" | "excludeKinds">;

/** What a filter looks at in a claim. */
export type FilteredClaim = Pick<
  Relationship,
  "kind" | "status" | "confidence" | "share" | "since" | "until" | "knownSince"
>;

/** A claim as it is walked: `forward` from its first end to its second. */
export interface WalkedClaim {
  readonly claim: FilteredClaim;
  readonly forward: boolean;
}

/** The kinds that the filter admits, in the order of the table; `usual` families where it names neither kinds nor families. */
export function listAdmittedKinds(asked: KindsAsked, usual: readonly Family[]): readonly RelationshipKind[] {
  const { kinds, excludeKinds } = asked;
  return kindsOfFamilies(listAdmittedFamilies(asked, usual)).filter(
    (kind) => (kinds.length === 0 || kinds.includes(kind)) && !excludeKinds.includes(kind),
  );
}

/** The families whose relationships make an entity's degree: exclusions do not change it, and kinds count by their families. */
export function listDegreeFamilies(asked: KindsAsked, usual: readonly Family[]): readonly Family[] {
  const { kinds, families: named } = asked;
  if (named.length > 0 || kinds.length === 0) return listAdmittedFamilies(asked, usual);
  return families.filter((family) => kinds.some((kind) => kindFacts(kind).family === family));
}

/** The filter as a plain test of claims as walked: what every compiled form of it must agree with. */
export function toClaimTest(filter: ClaimFilter, usual: readonly Family[]): (walked: WalkedClaim) => boolean {
  const admitted = new Set(listAdmittedKinds(filter, usual));
  const { direction, statuses, minimumConfidence = 0 } = filter;
  return ({ claim, forward }) =>
    admitted.has(claim.kind) &&
    (statuses.length === 0 || statuses.includes(claim.status)) &&
    (direction === "EITHER" || !kindFacts(claim.kind).directed || forward === (direction === "FORWARD")) &&
    claim.confidence >= minimumConfidence &&
    passesShare(filter, claim) &&
    passesDates(filter, claim);
}

function listAdmittedFamilies({ kinds, families: named }: KindsAsked, usual: readonly Family[]): readonly Family[] {
  if (named.length > 0) return named;
  return kinds.length > 0 ? families : usual;
}

function passesShare({ minimumShare }: ClaimFilter, { kind, share }: FilteredClaim): boolean {
  return minimumShare === undefined || !kindFacts(kind).carriesShare || mayReach(share ?? unknownShare, minimumShare);
}

function passesDates({ asOf, knownBy }: ClaimFilter, { since, until, knownSince }: FilteredClaim): boolean {
  const held = asOf && toDayRange(asOf);
  const isHeld =
    held === undefined ||
    ((since === undefined || toDayRange(since).earliest <= held.latest) &&
      (until === undefined || toDayRange(until).latest >= held.earliest));
  const isKnown =
    knownBy === undefined ||
    (knownSince !== undefined && toDayRange(knownSince).earliest <= toDayRange(knownBy).latest);
  return isHeld && isKnown;
}
