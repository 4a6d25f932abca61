import type { ClaimFilter } from "../../domain/claim-filter.ts";
import type { EntityId } from "../../domain/ids.ts";
import type { RelationshipPlace } from "../../domain/relationship-list.ts";

/** A page of the relationships of an entity. Bounds were checked before. */
export interface RelationshipsQuestion {
  readonly kind: "relationships";
  readonly of: EntityId;
  readonly filter: ClaimFilter;
  /** 1 or more. */
  readonly first: number;
  readonly after?: RelationshipPlace;
}

/** How many relationships of each kind and direction the entities have. */
export interface RelationshipCountsQuestion {
  readonly kind: "relationshipCounts";
  readonly ids: readonly EntityId[];
  readonly filter: ClaimFilter;
}

/** Entities and every relationship among them. The filter's direction has no meaning here. */
export interface SubgraphQuestion {
  readonly kind: "subgraph";
  readonly ids: readonly EntityId[];
  readonly filter: ClaimFilter;
  /** Relationships that the answer holds; beyond it the answer is truncated. */
  readonly mostRelationships: number;
}

/** What stands around entities, and directly between them. */
export type ListQuestion = RelationshipsQuestion | RelationshipCountsQuestion | SubgraphQuestion;
