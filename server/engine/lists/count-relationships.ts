import type { Direction } from "../../domain/direction.ts";
import type { EntityId } from "../../domain/ids.ts";
import { kindFacts, relationshipKindNames } from "../../domain/relationship-kinds.ts";
import type { RelationshipCount } from "../../domain/relationship-list.ts";
import { findEntity } from "../../projection/entity-columns.ts";
import type { Projection } from "../../projection/projection.ts";
import { isReversed, kindOf } from "../../projection/slot.ts";
import { compileFilter, type HalfFilter } from "../claims/half-filter.ts";
import type { RelationshipCountsAnswer } from "./answer.ts";
import type { RelationshipCountsQuestion } from "./question.ts";

/** How many relationships of each kind and direction the entities have that are in the projection. */
export function countRelationships(
  { ids, filter }: RelationshipCountsQuestion,
  projection: Projection,
): RelationshipCountsAnswer {
  const passes = compileFilter(projection, filter);
  const counts = new Map<EntityId, readonly RelationshipCount[]>();
  for (const id of ids) {
    const entity = findEntity(projection.entities, id);
    if (entity >= 0) counts.set(id, countRow(projection, entity, passes));
  }
  return { kind: "relationshipCounts", graphVersion: projection.version, truncated: false, isLate: false, counts };
}

function countRow({ rows }: Projection, entity: number, passes: HalfFilter): readonly RelationshipCount[] {
  const forward = new Uint32Array(relationshipKindNames.length);
  const backward = new Uint32Array(relationshipKindNames.length);
  const end = rows.offsets[entity + 1] as number;
  for (let half = rows.offsets[entity] as number; half < end; half++) {
    if (!passes(half)) continue;
    const packed = rows.slots[2 * half + 1] as number;
    const counted = isReversed(packed) ? backward : forward;
    counted[kindOf(packed)] = (counted[kindOf(packed)] as number) + 1;
  }
  return relationshipKindNames.flatMap((kind, code): readonly RelationshipCount[] => {
    const [ahead, back] = [forward[code] as number, backward[code] as number];
    if (!kindFacts(kind).directed) return countOf(kind, "EITHER", ahead + back);
    return [...countOf(kind, "FORWARD", ahead), ...countOf(kind, "BACKWARD", back)];
  });
}

function countOf(kind: RelationshipCount["kind"], direction: Direction, count: number): readonly RelationshipCount[] {
  return count === 0 ? [] : [{ kind, direction, count }];
}
