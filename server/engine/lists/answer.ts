import type { EntityId, RelationshipId } from "../../domain/ids.ts";
import type { Outlines } from "../../domain/outline.ts";
import type { RelationshipCount } from "../../domain/relationship-list.ts";
import type { AnswerBounds } from "../bounds.ts";

/** One page, ordered by the text of kind, then of id. */
export interface RelationshipsAnswer extends AnswerBounds {
  readonly kind: "relationships";
  readonly graphVersion: string;
  readonly relationships: readonly RelationshipId[];
  /** More follow the page. */
  readonly hasNextPage: boolean;
  /** On all pages together. */
  readonly totalCount: number;
  readonly outlines: Outlines;
}

/** By the order of the table of kinds, FORWARD before BACKWARD; an entity that is not in the graph is absent. */
export interface RelationshipCountsAnswer extends AnswerBounds {
  readonly kind: "relationshipCounts";
  readonly graphVersion: string;
  readonly counts: ReadonlyMap<EntityId, readonly RelationshipCount[]>;
}

/** What was asked for and is in the graph, each entity once and in the order asked. */
export interface SubgraphAnswer extends AnswerBounds {
  readonly kind: "subgraph";
  readonly graphVersion: string;
  readonly entities: readonly EntityId[];
  /** With both ends among the entities, by id; where truncated, the first of them. */
  readonly relationships: readonly RelationshipId[];
  readonly outlines: Outlines;
}

/** The answers to the questions of this topic. */
export type ListAnswer = RelationshipsAnswer | RelationshipCountsAnswer | SubgraphAnswer;
