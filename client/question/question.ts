import type { ClaimStatus, Direction, RelationshipKind } from "../api/generated/graphql.ts";

/** How much each term adds to the cost of a step; 0 switches the term off. */
export interface Weights {
  readonly length: number;
  readonly doubt: number;
  readonly hub: number;
  readonly age: number;
}

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
  readonly avoidRelationships: readonly string[];
  /** Entities that every path goes through. */
  readonly via: readonly string[];
  /** Entities that no path goes through. */
  readonly avoid: readonly string[];
  /** What may hold on this date, whole or partial; null for all times. */
  readonly asOf: string | null;
  /** What was known by this date, whole or partial. */
  readonly knownBy: string | null;
  /** 0 to 1. */
  readonly minimumConfidence: number | null;
  /** Entities with more relationships than this are not walked through. */
  readonly hubLimit: number | null;
  readonly weights: Weights;
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

/** The terms of a cost, in the order in which an address states their weights. */
export const weightNames = ["length", "doubt", "hub", "age"] as const;

/** The server's own weights. */
export const usualWeights: Weights = { length: 1, doubt: 1, hub: 0.4, age: 0 };

export const emptyPathQuestion: PathQuestion = {
  kind: "paths",
  from: [],
  to: [],
  maxHops: 6,
  limit: 5,
  kinds: [],
  statuses: usualStatuses,
  avoidRelationships: [],
  via: [],
  avoid: [],
  asOf: null,
  knownBy: null,
  minimumConfidence: null,
  hubLimit: null,
  weights: usualWeights,
};

/** The question about one entity, with nothing narrowed. */
export function askAbout(id: string): EntityQuestion {
  return { kind: "entity", id, group: null, statuses: usualStatuses };
}

/** The entities that the question names. */
export function listEntities({ from, to, via, avoid }: PathQuestion): readonly string[] {
  return [...from, ...to, ...via, ...avoid];
}

/** The same question with one more relationship switched off. */
export function switchOff(question: PathQuestion, relationship: string): PathQuestion {
  return { ...question, avoidRelationships: [...new Set([...question.avoidRelationships, relationship])] };
}

/** Whether each term weighs what it usually does. */
export function areUsual(weights: Weights): boolean {
  return weightNames.every((name) => weights[name] === usualWeights[name]);
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
