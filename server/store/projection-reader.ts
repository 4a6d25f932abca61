import type { Entity } from "../domain/entity.ts";
import type { Relationship } from "../domain/relationship.ts";

/** What the projection keeps of an entity. */
export type EntityOutline = Pick<Entity, "id" | "name" | "kind" | "roles" | "country">;

/** What the projection keeps of a relationship. */
export type RelationshipOutline = Pick<
  Relationship,
  "id" | "kind" | "from" | "to" | "status" | "confidence" | "since" | "until" | "knownSince" | "share" | "component"
>;

/** Reads the whole graph's structure, for the copy that questions of structure are asked of. */
export interface ProjectionReader {
  /** Changes whenever the content changes. */
  getVersion(): Promise<string>;
  countRows(): Promise<{ readonly entities: number; readonly relationships: number }>;
  /** In batches and in no order, with back-pressure. */
  streamEntities(): AsyncIterable<readonly EntityOutline[]>;
  streamRelationships(): AsyncIterable<readonly RelationshipOutline[]>;
}
