import type { ClaimFilter } from "../domain/claim-filter.ts";
import type { EntityId, RelationshipId } from "../domain/ids.ts";
import type { GroupKey, NeighbourRank } from "../domain/neighbour-group.ts";
import type { ReadBounds } from "./graph-store.ts";

/** The entity whose neighbours are asked for, and which relationships count. */
export interface NeighboursOf {
  readonly of: EntityId;
  readonly filter: ClaimFilter;
}

/** What one group of an entity's neighbours holds. */
export interface CountedGroup {
  readonly key: GroupKey;
  /** Neighbours, each once. */
  readonly neighbours: number;
  readonly relationships: number;
  /** Neighbours that are among the entities named in the question. */
  readonly shown: number;
}

/** A group of which neighbours are wanted: those behind `after`, or from the first on. */
export interface WantedGroup {
  readonly key: GroupKey;
  readonly after?: NeighbourRank;
}

/** The neighbours of one entity, as the database itself finds them. Asked by the Cypher engine alone. */
export interface NeighbourReader {
  /** In the order of the tables; none is empty. */
  countNeighbours(
    asked: NeighboursOf & { readonly among: readonly EntityId[] },
    bounds: ReadBounds,
  ): Promise<readonly CountedGroup[]>;
  /** At most `first` neighbours of each group, best first, by the group's place in the list. */
  listNeighboursOfGroups(
    asked: NeighboursOf & { readonly groups: readonly WantedGroup[]; readonly first: number },
    bounds: ReadBounds,
  ): Promise<readonly (readonly NeighbourRank[])[]>;
  /** The first relationships by id that join the entity to the others; itself among them stands for its own loops. */
  listJoining(
    asked: NeighboursOf & { readonly others: readonly EntityId[]; readonly first: number },
    bounds: ReadBounds,
  ): Promise<readonly RelationshipId[]>;
}
