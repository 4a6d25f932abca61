import type { Evidence } from "../evidence.ts";
import type { EntityId } from "../ids.ts";
import type { Relationship } from "../relationship.ts";
import { formatSentence } from "./sentence.ts";

/** One step of a path: the claim, the way it is walked, and what it rests on. */
export interface WalkedClaim {
  readonly relationship: Relationship;
  /** Walked from the relationship's first end to its second. */
  readonly forward: boolean;
  readonly evidence: readonly Evidence[];
}

/** Where sentences find names and the day of reading. */
export interface Telling {
  /** Names of both ends and of those who deny; an id without one is told as the id. */
  readonly names: ReadonlyMap<EntityId, string>;
  /** Days since 1970-01-01. */
  readonly today: number;
}

/** One sentence a step, read in the direction of the path. */
export function explainPath(steps: readonly WalkedClaim[], telling: Telling): readonly string[] {
  return steps.map((step) => explainStep(step, telling));
}

/** The sentence of one claim, its deniers named; `forward: true` gives the claim's own sentence. */
export function explainStep({ relationship, forward, evidence }: WalkedClaim, { names, today }: Telling): string {
  const nameOf = (id: EntityId) => names.get(id) ?? id;
  return formatSentence(relationship, {
    from: nameOf(relationship.from),
    to: nameOf(relationship.to),
    direction: forward ? "FORWARD" : "BACKWARD",
    deniedBy: listDeniers(evidence).map(nameOf),
    today,
  });
}

/** Who denies the claim by name, each once, in the order of the evidence. */
export function listDeniers(evidence: readonly Evidence[]): readonly EntityId[] {
  const deniers = evidence.flatMap(({ stance, statedBy }) =>
    stance === "DENIES" && statedBy !== undefined ? [statedBy] : [],
  );
  return [...new Set(deniers)];
}
