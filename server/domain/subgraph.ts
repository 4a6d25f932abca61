import type { Entity } from "./entity.ts";
import type { Relationship } from "./relationship.ts";

/** Entities and the relationships whose both ends are among them. */
export interface Subgraph {
  readonly entities: readonly Entity[];
  readonly relationships: readonly Relationship[];
  /** A bound was met, so that more would belong here. */
  readonly truncated: boolean;
}
