import type { ExpandGroupsQuery } from "../api/generated/graphql.ts";
import type { ClaimStatus, EntityKind, RelationshipLine, Subgraph } from "./subgraph.ts";

/** What joins neighbours of one kind to an entity, by kind and direction; ids of its first neighbours, best first. */
export type NeighbourGroup = ExpandGroupsQuery["expand"]["groups"][number];

/** Whose neighbours, and which claims count. */
export interface GroupsPlace {
  readonly entity: string;
  /** Empty: those that the question admits. */
  readonly statuses: readonly ClaimStatus[];
}

/** A page of an entity's neighbours of one kind, whatever joins them. */
export interface NeighbourPlace extends GroupsPlace {
  readonly kind: EntityKind;
  /** From 1. */
  readonly page: number;
}

/** Neighbours in the order in which an index lists them, and what of the groups is still to come. */
export interface NeighbourPage {
  /** Ids, best first. */
  readonly neighbours: readonly string[];
  /** The entity, these neighbours, and what joins them to it, to one another and to the entities of the answer. */
  readonly subgraph: Subgraph;
  /** Loaded for later pages: neighbours with what joins the entity to them. */
  readonly waiting: Subgraph;
  /** Where the groups go on that hold more. */
  readonly cursors: readonly string[];
}

export const groupsKey = ({ entity, statuses }: GroupsPlace): string => `${statuses.join(",")}\n${entity}`;

export const neighboursKey = ({ kind, page, ...of }: NeighbourPlace): string => `${page}\n${kind}\n${groupsKey(of)}`;

/** Whether neighbours follow the page. */
export const hasMore = ({ waiting, cursors }: NeighbourPage): boolean =>
  cursors.length > 0 || waiting.entities.length > 0;

/** Neighbours that one page holds. */
export const neighboursPerPage = 25;

/**
 * The next page out of what was fetched and what was left over. Groups are fetched `neighboursPerPage` at a time, each
 * best first, so the best of all that is loaded are the best there are. `known` are the neighbours of earlier pages.
 */
export function toNeighbourPage({
  entity,
  known,
  loaded,
  cursors,
}: {
  readonly entity: string;
  readonly known: ReadonlySet<string>;
  readonly loaded: Subgraph;
  readonly cursors: readonly string[];
}): NeighbourPage {
  const ranks = rankNeighbours(entity, loaded.relationships);
  const ordered = loaded.entities
    .filter(({ id }) => id !== entity && !known.has(id) && ranks.has(id))
    .sort((one, other) => compareRanks(ranks.get(one.id), ranks.get(other.id)) || (one.id < other.id ? -1 : 1));
  const page = new Set(ordered.slice(0, neighboursPerPage).map(({ id }) => id));
  const left = new Set(ordered.slice(neighboursPerPage).map(({ id }) => id));
  const part = (ids: ReadonlySet<string>): Subgraph => ({
    entities: loaded.entities.filter(({ id }) => ids.has(id)),
    relationships: loaded.relationships.filter(({ from, to }) => ids.has(from.id) || ids.has(to.id)),
  });
  const { entities, relationships } = part(page);
  const centre = loaded.entities.filter(({ id }) => id === entity);
  return {
    neighbours: [...page],
    subgraph: { entities: [...centre, ...entities], relationships },
    waiting: part(left),
    cursors,
  };
}

type Rank = readonly [confidence: number, minimum: number, maximum: number];

/** What the server orders neighbours by: the best claim that joins each to the entity. */
function rankNeighbours(entity: string, claims: readonly RelationshipLine[]): ReadonlyMap<string, Rank> {
  const ranks = new Map<string, Rank>();
  for (const { from, to, confidence, share } of claims) {
    const neighbour = from.id === entity ? to.id : from.id;
    const rank: Rank = [confidence, share?.minimum ?? 0, share?.maximum ?? 100];
    const known = ranks.get(neighbour);
    if (known === undefined || compareRanks(rank, known) < 0) ranks.set(neighbour, rank);
  }
  return ranks;
}

/** Below zero where the first comes first. */
function compareRanks(one: Rank | undefined, other: Rank | undefined): number {
  if (!one || !other) return 0;
  const [index = 0] = [0, 1, 2].filter((place) => one[place] !== other[place]);
  return (other[index] ?? 0) - (one[index] ?? 0);
}
