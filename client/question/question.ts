import type { ClaimStatus, Direction, RelationshipKind } from "../api/generated/graphql.ts";

/** How two sets of entities are joined. With an empty end it is not complete and is not asked. */
export interface PathQuestion {
  readonly kind: "paths";
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxHops: number;
  readonly limit: number;
  /** Empty: the server's own choice of families. */
  readonly kinds: readonly RelationshipKind[];
  readonly statuses: readonly ClaimStatus[];
  /** Relationships that are switched off. */
  readonly without: readonly string[];
}

/** One kind of relationship, as seen from an entity. */
export interface RelationshipGroup {
  readonly kind: RelationshipKind;
  readonly direction: Direction;
}

/** What is known of one entity, and its relationships: all, or one group. */
export interface EntityQuestion {
  readonly kind: "entity";
  readonly id: string;
  readonly group: RelationshipGroup | null;
  readonly statuses: readonly ClaimStatus[];
}

/** Everything that the workbench can be asked. The address states it. */
export type Question = PathQuestion | EntityQuestion;

export const allStatuses = ["CONFIRMED", "REPORTED", "ALLEGED", "DENIED", "RETRACTED"] as const;

/** Denied and withdrawn claims are off unless they are asked for. */
export const usualStatuses: readonly ClaimStatus[] = ["CONFIRMED", "REPORTED", "ALLEGED"];

export const emptyPathQuestion: PathQuestion = {
  kind: "paths",
  from: [],
  to: [],
  maxHops: 6,
  limit: 5,
  kinds: [],
  statuses: usualStatuses,
  without: [],
};

/** The question about one entity, with nothing narrowed. */
export function askAbout(id: string): EntityQuestion {
  return { kind: "entity", id, group: null, statuses: usualStatuses };
}

/** Whether there is enough to ask. */
export function isComplete(question: Question): boolean {
  switch (question.kind) {
    case "paths":
      return question.from.length > 0 && question.to.length > 0;
    case "entity":
      return true;
  }
}
