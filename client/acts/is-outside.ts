import type { RelationshipLine } from "../pieces/subgraph.ts";
import type { ActOf } from "./act.ts";

type Dated = Pick<RelationshipLine, "since" | "until" | "knownSince">;

/**
 * Whether a claim is surely outside a span. A partial date stands for every day in it, and a date that is not given
 * for any day: what may be inside is not outside. What is once known stays known.
 */
export function isOutside(claim: Dated, { from, until, axis }: ActOf<"span">): boolean {
  const begins = axis === "valid" ? claim.since : claim.knownSince;
  const ends = axis === "valid" ? claim.until : null;
  return isBefore(ends, from) || isBefore(until, begins);
}

/** Whether every day of the first date comes before every day of the second. */
function isBefore(first: string | null | undefined, second: string | null | undefined): boolean {
  if (!first || !second) return false;
  return first.padEnd(10, "-99") < second.padEnd(10, "-00");
}
