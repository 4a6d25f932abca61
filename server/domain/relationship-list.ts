import type { Direction } from "./direction.ts";
import type { RelationshipId } from "./ids.ts";
import type { RelationshipKind } from "./relationship-kinds.ts";

/** The place after one relationship in a list of an entity's, which is ordered by the text of kind, then of id. */
export interface RelationshipPlace {
  readonly kind: RelationshipKind;
  readonly id: RelationshipId;
}

/** How many relationships of a kind an entity has in one direction: EITHER for kinds without one. */
export interface RelationshipCount {
  readonly kind: RelationshipKind;
  readonly direction: Direction;
  readonly count: number;
}
