import type { Direction } from "./direction.ts";
import { type EntityKind, entityKinds } from "./entity.ts";
import type { EntityId } from "./ids.ts";
import type { Relationship } from "./relationship.ts";
import { kindFacts, type RelationshipKind, relationshipKindNames } from "./relationship-kinds.ts";

/** A group of an entity's neighbours: what joins them to it, read from the entity, and the kind that they show. */
export interface GroupKey {
  readonly kind: RelationshipKind;
  /** EITHER for kinds without a direction; FORWARD where the entity is the first end. */
  readonly direction: Direction;
  readonly entityKind: EntityKind;
}

/** What decides on a neighbour's place in its group, of the best relationship that joins it. */
export interface NeighbourRank {
  /** 0 to 1. */
  readonly confidence: number;
  /** Percent; 0 where no share is stated. */
  readonly shareMinimum: number;
  /** Percent; 100 where no share is stated. */
  readonly shareMaximum: number;
  readonly id: EntityId;
}

/** `OWNS:FORWARD:FIRM`. */
export function formatGroupKey({ kind, direction, entityKind }: GroupKey): string {
  return `${kind}:${direction}:${entityKind}`;
}

/** The key that a text names, or undefined where it names none; kinds without a direction take EITHER and no other. */
export function parseGroupKey(text: string): GroupKey | undefined {
  const [kindText, direction, entityText, ...rest] = text.split(":");
  const kind = relationshipKindNames.find((name) => name === kindText);
  const entityKind = entityKinds.find((name) => name === entityText);
  if (kind === undefined || entityKind === undefined || rest.length > 0) return undefined;
  if (direction !== "FORWARD" && direction !== "BACKWARD" && direction !== "EITHER") return undefined;
  return kindFacts(kind).directed === (direction !== "EITHER") ? { kind, direction, entityKind } : undefined;
}

/**
 * How a relationship of the entity is read from it. A directed one from the entity to itself is read FORWARD.
 */
export function directionFrom(entity: EntityId, { kind, from }: Pick<Relationship, "kind" | "from">): Direction {
  if (!kindFacts(kind).directed) return "EITHER";
  return from === entity ? "FORWARD" : "BACKWARD";
}

/** In the order of the tables: by kind, then FORWARD before BACKWARD, then by the neighbours' kind. For `Array.sort`. */
export function compareGroupKeys(a: GroupKey, b: GroupKey): number {
  return (
    relationshipKindNames.indexOf(a.kind) - relationshipKindNames.indexOf(b.kind) ||
    Number(a.direction === "BACKWARD") - Number(b.direction === "BACKWARD") ||
    entityKinds.indexOf(a.entityKind) - entityKinds.indexOf(b.entityKind)
  );
}
