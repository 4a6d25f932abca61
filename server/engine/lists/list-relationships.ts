import { relationshipKindNames } from "../../domain/relationship-kinds.ts";
import type { RelationshipPlace } from "../../domain/relationship-list.ts";
import { compareText } from "../../domain/text-order.ts";
import { findEntity } from "../../projection/entity-columns.ts";
import { findOutlines } from "../../projection/outlines.ts";
import { placeAfter } from "../../projection/place-after.ts";
import type { Projection } from "../../projection/projection.ts";
import { relationshipIdAt } from "../../projection/relationship-columns.ts";
import { kindOf } from "../../projection/slot.ts";
import { compileFilter } from "../claims/half-filter.ts";
import { LeastMembers } from "../search/least-members.ts";
import type { RelationshipsAnswer } from "./answer.ts";
import type { RelationshipsQuestion } from "./question.ts";

const byText = [...relationshipKindNames].sort(compareText);
/** The place of each kind, by its code, in the order of their texts. */
const placesOfKinds = relationshipKindNames.map((kind) => byText.indexOf(kind));
/** Kind and ordinal as one number that sorts by both: ordinals are below it. */
const kindUnit = 2 ** 32;

/** A page of the relationships of an entity of the projection. */
export function listRelationships(question: RelationshipsQuestion, projection: Projection): RelationshipsAnswer {
  const { rows } = projection;
  const of = findEntity(projection.entities, question.of);
  const passes = compileFilter(projection, question.filter);
  const from = question.after === undefined ? 0 : keyAfter(projection, question.after);
  // One more than the page holds says whether another page follows.
  const least = new LeastMembers(question.first + 1, (a, b) => a - b);
  let totalCount = 0;
  const end = rows.offsets[of + 1] as number;
  for (let half = rows.offsets[of] as number; half < end; half++) {
    if (!passes(half)) continue;
    totalCount += 1;
    const kind = placesOfKinds[kindOf(rows.slots[2 * half + 1] as number)] as number;
    const key = kind * kindUnit + (rows.ordinals[half] as number);
    if (key >= from) least.offer(key);
  }
  const found = least.sorted().map((key) => key % kindUnit);
  const relationships = found
    .slice(0, question.first)
    .map((ordinal) => relationshipIdAt(projection.relationships, ordinal));
  return {
    kind: "relationships",
    graphVersion: projection.version,
    truncated: false,
    isLate: false,
    relationships,
    hasNextPage: found.length > question.first,
    totalCount,
    outlines: findOutlines(projection, { entities: [], relationships }),
  };
}

/** The first key behind the place. */
function keyAfter({ relationships }: Projection, { kind, id }: RelationshipPlace): number {
  return byText.indexOf(kind) * kindUnit + placeAfter(relationships.ids, id);
}
