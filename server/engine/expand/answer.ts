import type { EntityId, RelationshipId } from "../../domain/ids.ts";
import type { GroupKey, NeighbourRank } from "../../domain/neighbour-group.ts";
import type { Outlines } from "../../domain/outline.ts";
import type { AnswerBounds } from "../bounds.ts";

/** Some neighbours of a group, best first. */
export interface NeighbourPage {
  readonly neighbours: readonly EntityId[];
  /** The last of them, to go on after; absent on an empty page. */
  readonly last?: NeighbourRank;
  /** More of the group follow. */
  readonly hasNextPage: boolean;
}

/** How many neighbours are in a group, and what of it is in the answer. */
export interface NeighbourGroup {
  readonly key: GroupKey;
  /** Neighbours, each once however many relationships join it. */
  readonly count: number;
  /** Relationships that join them. */
  readonly relationships: number;
  /** Neighbours of the group among the answer's entities, through whichever group they came. */
  readonly shown: number;
  /** Of a group that was opened. */
  readonly page?: NeighbourPage;
}

/** An entity with its neighbours in groups, and those of them that were asked for. */
export interface ExpandAnswer extends AnswerBounds {
  readonly kind: "expand";
  readonly graphVersion: string;
  readonly of: EntityId;
  /** By kind, direction and the neighbours' kind, in the order of the tables; none is empty. */
  readonly groups: readonly NeighbourGroup[];
  /** Keys of the question that name no group of the entity under the filter. */
  readonly unknownKeys: readonly GroupKey[];
  /** The entity, then the pages of the opened groups, each entity once. */
  readonly entities: readonly EntityId[];
  /** What joins the entity to those and passes the filter, by id; where truncated, the first of it. */
  readonly relationships: readonly RelationshipId[];
  readonly outlines: Outlines;
}
