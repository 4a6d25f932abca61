import type { Relationship } from "./relationship.ts";

/** What a sentence takes from a relationship; every Relationship is one. */
export type Claim = Pick<
  Relationship,
  | "kind"
  | "role"
  | "status"
  | "disputed"
  | "since"
  | "until"
  | "share"
  | "interests"
  | "directness"
  | "component"
  | "units"
  | "amount"
  | "distanceKilometres"
  | "score"
>;
