import type { EntityCardFragment, RelationshipLineFragment } from "../api/generated/graphql.ts";

/** What a drawn entity shows. */
export type EntityCard = EntityCardFragment;
/** What a drawn line shows; its ends by id. */
export type RelationshipLine = RelationshipLineFragment;
export type EntityKind = EntityCard["kind"];
export type RelationshipKind = RelationshipLine["kind"];
export type Family = RelationshipLine["family"];
export type ClaimStatus = RelationshipLine["status"];

/** Entities and the relationships among them: the client's one currency. */
export interface Subgraph {
  readonly entities: readonly EntityCard[];
  readonly relationships: readonly RelationshipLine[];
}

export const emptySubgraph: Subgraph = { entities: [], relationships: [] };
