import type { ClaimFilter } from "../../domain/claim-filter.ts";
import type { EntityId } from "../../domain/ids.ts";
import type { GroupKey, NeighbourRank } from "../../domain/neighbour-group.ts";

/** A group of which a page of neighbours is wanted. */
export interface OpenedGroup {
  readonly key: GroupKey;
  /** The last neighbour of the page before; left out for the first page. */
  readonly after?: NeighbourRank;
}

/** The neighbours of an entity in groups, and some of them. Bounds were checked before. */
export interface ExpandQuestion {
  readonly kind: "expand";
  readonly of: EntityId;
  readonly filter: ClaimFilter;
  /** No group twice. */
  readonly open: readonly OpenedGroup[];
  /** Neighbours of each opened group; 1 or more. */
  readonly first: number;
  /** Relationships that the answer holds; beyond it the answer is truncated. */
  readonly mostRelationships: number;
}
