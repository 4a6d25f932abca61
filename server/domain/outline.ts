import type { Entity } from "./entity.ts";
import type { EntityId, RelationshipId } from "./ids.ts";
import type { Relationship } from "./relationship.ts";

/** What a drawing and a sentence need of an entity. The projection holds it; everything else is read from the store. */
export type EntityOutline = Pick<Entity, "id" | "kind" | "roles" | "name" | "country">;

/** What a drawing and a sentence need of a relationship. The projection holds it; evidence and note are the store's. */
export interface RelationshipOutline extends Omit<Relationship, "dataset" | "note"> {
  /** Who denies the claim by name, each once, in the order of the evidence. */
  readonly deniedBy: readonly EntityId[];
}

/** What outlines are wanted of. */
export interface OutlineIds {
  readonly entities: readonly EntityId[];
  readonly relationships: readonly RelationshipId[];
}

/** Outlines by id, all of one version of the graph: with each relationship come its ends and those who deny it. */
export interface Outlines {
  readonly entities: ReadonlyMap<EntityId, EntityOutline>;
  readonly relationships: ReadonlyMap<RelationshipId, RelationshipOutline>;
}

/** A relationship with the outlines of whom it names in place of their ids, so that its sentence needs nothing else. */
export interface DrawnRelationship extends Omit<RelationshipOutline, "from" | "to" | "deniedBy"> {
  readonly from: EntityOutline;
  readonly to: EntityOutline;
  /** One of whom the graph holds nothing but the id has that for a name. */
  readonly deniedBy: readonly Pick<EntityOutline, "id" | "name">[];
}
