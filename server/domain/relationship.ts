import type { DatasetId, EntityId, RelationshipId } from "./ids.ts";
import type { Money } from "./money/money.ts";
import type { PartialDate } from "./partial-date.ts";
import type { RelationshipKind } from "./relationship-kinds.ts";
import type { Share } from "./share.ts";

/**
 * How far a claim is established. CONFIRMED: a filing, court or official text, or a party's own release.
 * REPORTED: press. ALLEGED: an accusation, an indictment or one weak source. DENIED: disowned and unsupported.
 * RETRACTED: withdrawn by its publisher.
 */
export const claimStatuses = ["CONFIRMED", "REPORTED", "ALLEGED", "DENIED", "RETRACTED"] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** The statuses that count unless others are asked for. */
export const standingStatuses = ["CONFIRMED", "REPORTED", "ALLEGED"] as const satisfies readonly ClaimStatus[];

export const directnesses = ["DIRECT", "INDIRECT", "UNKNOWN"] as const;
export type Directness = (typeof directnesses)[number];

/** A dated claim between two entities that rests on evidence; read as a sentence from its first to its second end. */
export interface Relationship {
  readonly id: RelationshipId;
  readonly dataset: DatasetId;
  readonly kind: RelationshipKind;
  readonly from: EntityId;
  readonly to: EntityId;
  /** The source's own word. */
  readonly role?: string;
  /** An editor's remark. */
  readonly note?: string;
  readonly status: ClaimStatus;
  /** Some evidence denies it. */
  readonly disputed: boolean;
  /** 0 to 1, computed from status and evidence, never typed in. */
  readonly confidence: number;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  /** The earliest publication date among supporting sources. */
  readonly knownSince?: PartialDate;
  readonly share?: Share;
  /** BODS interest types inside the claim. */
  readonly interests: readonly string[];
  readonly directness?: Directness;
  readonly component?: string;
  readonly units?: number;
  readonly amount?: Money;
  /** Of NEAR only. */
  readonly distanceKilometres?: number;
  /** Of SAME_AS_CANDIDATE only, 0 to 1. */
  readonly score?: number;
}
