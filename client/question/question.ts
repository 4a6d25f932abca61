import type { ClaimStatus, Direction, Family, RelationshipKind } from "../api/generated/graphql.ts";

/** How much each term adds to the cost of a step; 0 switches the term off. */
export interface Weights {
  readonly length: number;
  readonly doubt: number;
  readonly hub: number;
  readonly age: number;
}

/** How two sets of entities are joined. With an empty end it is not complete and is not asked. Null: as usual. */
export interface PathQuestion {
  readonly kind: "paths";
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxHops: number | null;
  readonly limit: number | null;
  /** Empty: the server's own choice of families. */
  readonly kinds: readonly RelationshipKind[];
  /** Empty: no narrowing to families beside the kinds. */
  readonly families: readonly Family[];
  readonly excludeKinds: readonly RelationshipKind[];
  /** How directed relationships are walked. */
  readonly direction: Direction | null;
  /** Families or kinds in the order of the path's steps, "*" behind one that stands any number of times; empty: any. */
  readonly order: readonly string[];
  readonly statuses: readonly ClaimStatus[] | null;
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
  /** In percent; of relationships that carry a share. */
  readonly minimumShare: number | null;
  /** 0 to 1: the largest part of their relationships that two paths may have in common. */
  readonly maximumOverlap: number | null;
  /** Entities with more relationships than this are not walked through. */
  readonly hubLimit: number | null;
  readonly weights: Weights | null;
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
  /** Null: as usual. */
  readonly statuses: readonly ClaimStatus[] | null;
}

/** Everything that the workbench can be asked. The address states it. */
export type Question = PathQuestion | EntityQuestion;

export const allStatuses = ["CONFIRMED", "REPORTED", "ALLEGED", "DENIED", "RETRACTED"] as const;

export const directions = ["EITHER", "FORWARD", "BACKWARD"] as const satisfies readonly Direction[];

/** The terms of a cost, in the order in which an address states their weights. */
export const weightNames = ["length", "doubt", "hub", "age"] as const;

/** Asks nothing yet; what it leaves open is the server's usual. */
export const emptyPathQuestion: PathQuestion = {
  kind: "paths",
  from: [],
  to: [],
  maxHops: null,
  limit: null,
  kinds: [],
  families: [],
  excludeKinds: [],
  direction: null,
  order: [],
  statuses: null,
  avoidRelationships: [],
  via: [],
  avoid: [],
  asOf: null,
  knownBy: null,
  minimumConfidence: null,
  minimumShare: null,
  maximumOverlap: null,
  hubLimit: null,
  weights: null,
};

/** The question about one entity, with nothing narrowed. */
export function askAbout(id: string): EntityQuestion {
  return { kind: "entity", id, group: null, statuses: null };
}

/** The entities that the question names. */
export function listEntities({ from, to, via, avoid }: PathQuestion): readonly string[] {
  return [...from, ...to, ...via, ...avoid];
}

/** The same question with these relationships switched off besides. */
export function switchOff(question: PathQuestion, relationships: readonly string[]): PathQuestion {
  return { ...question, avoidRelationships: [...new Set([...question.avoidRelationships, ...relationships])] };
}

/** Whether each term weighs the same. */
export function areSame(weights: Weights, others: Weights): boolean {
  return weightNames.every((name) => weights[name] === others[name]);
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
