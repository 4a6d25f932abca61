import type { ClaimFilter } from "../../domain/claim-filter.ts";
import type { EntityKind } from "../../domain/entity.ts";
import type { EntityId, RelationshipId } from "../../domain/ids.ts";

/** One end of a path question: these entities, or every entity that shows one of these kinds or roles. */
export type PathEnd =
  | { readonly by: "ids"; readonly ids: readonly EntityId[] }
  | { readonly by: "kinds"; readonly kinds: readonly EntityKind[] };

/** How much each term adds to the cost of a step; 0 switches the term off. */
export interface PathWeights {
  readonly length: number;
  readonly doubt: number;
  readonly hub: number;
  readonly age: number;
}

export const defaultWeights: PathWeights = { length: 1, doubt: 1, hub: 0.4, age: 0 };

/** What a path question asks where it does not say; the SDL states the same as defaults. */
export const usualPaths = { limit: 5, maxHops: 6, weights: defaultWeights } as const;

/** Entities that one question may want visited: each doubles the places that a search walks over. */
export const mostVia = 8;

/**
 * Best `limit` paths between two sets of entities. With neither kinds nor families a path walks `pathFamilies`. Empty
 * lists constrain nothing. Bounds were checked before.
 */
export interface PathQuestion extends ClaimFilter {
  readonly kind: "paths";
  readonly from: PathEnd;
  readonly to: PathEnd;
  readonly limit: number;
  readonly maxHops: number;
  readonly via: readonly EntityId[];
  readonly avoid: readonly EntityId[];
  readonly avoidRelationships: readonly RelationshipId[];
  /** Families or kinds along the path, in order; a trailing `*` repeats. */
  readonly order: readonly string[];
  readonly hubLimit?: number;
  /** 0 to 1: Jaccard index on relationships between any two answers. */
  readonly maximumOverlap?: number;
  readonly weights: PathWeights;
}

/** An id that a question names, and the field in which it stands. */
export interface NamedId {
  readonly field: "from" | "to" | "via" | "avoid" | "avoidRelationships";
  readonly id: EntityId | RelationshipId;
}

/** Every id that the question names: entities, and the relationships to avoid. */
export function listNamedIds({ from, to, via, avoid, avoidRelationships }: PathQuestion): readonly NamedId[] {
  const ids = { from: idsOf(from), to: idsOf(to), via, avoid, avoidRelationships };
  return (Object.keys(ids) as NamedId["field"][]).flatMap((field) => ids[field].map((id) => ({ field, id })));
}

/** The ids of an end that is given by ids. */
export function idsOf(end: PathEnd): readonly EntityId[] {
  return end.by === "ids" ? end.ids : [];
}

/** Named ids as an error words them: `from "nobody", avoid "nothing"`. */
export function wordNamedIds(named: readonly NamedId[]): string {
  return named.map(({ field, id }) => `${field} ${JSON.stringify(id)}`).join(", ");
}
