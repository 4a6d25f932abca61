import { entityKinds } from "../domain/entity.ts";
import type { EntityId, RelationshipId } from "../domain/ids.ts";
import type { EntityOutline, OutlineIds, Outlines, RelationshipOutline } from "../domain/outline.ts";
import { datePrecisions, fromDay, fromDayRange, type PartialDate, toPrecision } from "../domain/partial-date.ts";
import { claimStatuses } from "../domain/relationship.ts";
import { relationshipKindNames } from "../domain/relationship-kinds.ts";
import { type DayColumn, dayAt, noDay } from "./day-column.ts";
import { countryAt, entityIdAt, findEntity, nameAt } from "./entity-columns.ts";
import { type Projection, rowOfHalf } from "./projection.ts";
import { rareFactsAt } from "./rare-facts.ts";
import { componentAt, confidenceAt, findRelationship, relationshipIdAt } from "./relationship-columns.ts";
import { shareAt } from "./share-column.ts";
import { isDisputed, kindOf, knownPrecisionOf, statusOf } from "./slot.ts";

/** The entity of an ordinal, as the store says it. */
export function entityOutlineAt({ entities }: Projection, ordinal: number): EntityOutline {
  const kind = wordAt(entityKinds, entities.kinds[ordinal]);
  const faces = entities.faces[ordinal] as number;
  const country = countryAt(entities, ordinal);
  return {
    id: entityIdAt(entities, ordinal),
    kind,
    roles: entityKinds.filter((face, place) => face !== kind && ((faces >>> place) & 1) === 1).sort(),
    name: nameAt(entities, ordinal),
    ...(country !== undefined && { country }),
  };
}

/** The relationship of an ordinal, as the store says it. */
export function relationshipOutlineAt(projection: Projection, ordinal: number): RelationshipOutline {
  const { entities, relationships, rows } = projection;
  // In the row of the first end, so that the far end is the second.
  const half = relationships.halves[ordinal] as number;
  const packed = rows.slots[2 * half + 1] as number;
  const share = shareAt(relationships.shares, ordinal);
  const component = componentAt(relationships, ordinal);
  const since = dateAt(relationships.sinceEarliest, relationships.sinceLatest, ordinal);
  const until = dateAt(relationships.untilEarliest, relationships.untilLatest, ordinal);
  const known = dayAt(relationships.knownSince, ordinal, noDay);
  return {
    id: relationshipIdAt(relationships, ordinal),
    kind: wordAt(relationshipKindNames, kindOf(packed)),
    from: entityIdAt(entities, rowOfHalf(rows, half)),
    to: entityIdAt(entities, rows.slots[2 * half] as number),
    status: wordAt(claimStatuses, statusOf(packed)),
    disputed: isDisputed(packed),
    confidence: confidenceAt(relationships, ordinal),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(known !== noDay && {
      knownSince: toPrecision(fromDay(known), wordAt(datePrecisions, knownPrecisionOf(packed))),
    }),
    ...(share !== undefined && { share }),
    ...(component !== undefined && { component }),
    ...rareFactsAt(relationships.rareFacts, ordinal),
  };
}

/** The outlines of those that are in the graph, and of whom these relationships name; unknown ids are absent. */
export function findOutlines(projection: Projection, wanted: OutlineIds): Outlines {
  const entities = new Map<EntityId, EntityOutline>();
  const relationships = new Map<RelationshipId, RelationshipOutline>();
  const addEntity = (id: EntityId): void => {
    if (entities.has(id)) return;
    const ordinal = findEntity(projection.entities, id);
    if (ordinal >= 0) entities.set(id, entityOutlineAt(projection, ordinal));
  };
  for (const id of wanted.entities) addEntity(id);
  for (const id of new Set(wanted.relationships)) {
    const ordinal = findRelationship(projection.relationships, id);
    if (ordinal < 0) continue;
    const outline = relationshipOutlineAt(projection, ordinal);
    relationships.set(id, outline);
    for (const named of [outline.from, outline.to, ...outline.deniedBy]) addEntity(named);
  }
  return { entities, relationships };
}

function dateAt(earliest: DayColumn, latest: DayColumn, ordinal: number): PartialDate | undefined {
  const first = dayAt(earliest, ordinal, noDay);
  return first === noDay ? undefined : fromDayRange({ earliest: first, latest: dayAt(latest, ordinal, noDay) });
}

/** The word of a code. Throws RangeError where the list has no such place. */
function wordAt<Word extends string>(words: readonly Word[], code: number | undefined): Word {
  const word = words[code ?? -1];
  if (word === undefined) throw new RangeError(`no word has the code ${code}`);
  return word;
}
