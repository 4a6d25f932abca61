import type { DrawnRelationship } from "../outline.ts";
import { formatSentence } from "./sentence.ts";

/** One step of a path: the claim and the way it is walked. */
export interface WalkedClaim {
  readonly relationship: DrawnRelationship;
  /** Walked from the relationship's first end to its second. */
  readonly forward: boolean;
}

/**
 * The sentence of one claim, its deniers named; `forward: true` gives the claim's own sentence. `today`, in days since
 * 1970-01-01, is the day of reading.
 */
export function explainStep({ relationship, forward }: WalkedClaim, today: number): string {
  return formatSentence(relationship, {
    from: relationship.from.name,
    to: relationship.to.name,
    direction: forward ? "FORWARD" : "BACKWARD",
    deniedBy: relationship.deniedBy.map(({ name }) => name),
    today,
  });
}
