import { entityIdAt, findEntity } from "../../projection/entity-columns.ts";
import { findOutlines } from "../../projection/outlines.ts";
import { halvesBetween, type Projection } from "../../projection/projection.ts";
import { relationshipIdAt } from "../../projection/relationship-columns.ts";
import { isReversed } from "../../projection/slot.ts";
import { compileFilter, type HalfFilter } from "../claims/half-filter.ts";
import { LeastMembers } from "../search/least-members.ts";
import type { SubgraphAnswer } from "./answer.ts";
import type { SubgraphQuestion } from "./question.ts";

/** The entities that are in the projection and every relationship among them. */
export function joinSubgraph(question: SubgraphQuestion, projection: Projection): SubgraphAnswer {
  const passes = compileFilter(projection, { ...question.filter, direction: "EITHER" });
  const found = question.ids.map((id) => findEntity(projection.entities, id)).filter((ordinal) => ordinal >= 0);
  const among = new Set(found);
  // One more than the answer holds says that there are more.
  const least = new LeastMembers(question.mostRelationships + 1, (a, b) => a - b);
  for (const entity of among) {
    for (const ordinal of listAmong(projection, { entity, entities: among, passes })) least.offer(ordinal);
  }
  const joined = least.sorted();
  const entities = Array.from(among, (ordinal) => entityIdAt(projection.entities, ordinal));
  const relationships = joined
    .slice(0, question.mostRelationships)
    .map((ordinal) => relationshipIdAt(projection.relationships, ordinal));
  return {
    kind: "subgraph",
    graphVersion: projection.version,
    truncated: joined.length > question.mostRelationships,
    isLate: false,
    entities,
    relationships,
    outlines: findOutlines(projection, { entities, relationships }),
  };
}

interface Among {
  readonly entity: number;
  readonly entities: ReadonlySet<number>;
  readonly passes: HalfFilter;
}

/** The relationships whose first end is the entity and whose second is one of the entities. */
function* listAmong({ rows }: Projection, { entity, entities, passes }: Among): Generator<number> {
  const isFirst = (half: number): boolean => !isReversed(rows.slots[2 * half + 1] as number) && passes(half);
  const start = rows.offsets[entity] as number;
  const end = rows.offsets[entity + 1] as number;
  if (readsWhole(end - start, entities.size)) {
    for (let half = start; half < end; half++) {
      if (entities.has(rows.slots[2 * half] as number) && isFirst(half)) yield rows.ordinals[half] as number;
    }
    return;
  }
  for (const far of entities) {
    const between = halvesBetween(rows, entity, far);
    for (let half = between.start; half < between.end; half++) if (isFirst(half)) yield rows.ordinals[half] as number;
  }
}

/** Finding one far end in a long row takes as long as reading some twenty halves. */
function readsWhole(degree: number, wanted: number): boolean {
  return degree <= 20 * wanted;
}
