import type { EntityKind } from "../../../server/domain/entity.ts";
import { entityId, relationshipId } from "../../../server/domain/ids.ts";
import { fromDay, type PartialDate, parsePartialDate } from "../../../server/domain/partial-date.ts";
import { claimStatuses } from "../../../server/domain/relationship.ts";
import { families, type RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import type { PathEnd, PathQuestion, PathWeights } from "../../../server/engine/paths/question.ts";
import type { EntityRow, RelationshipRow } from "../../../server/projection/build/projection-builder.ts";
import type { Story } from "../paths/brute-force-paths.ts";
import { question } from "./graphs.ts";
import type { Random } from "./random.ts";

const kinds = [
  "OWNS",
  "SUPPLIES",
  "PAYS",
  "OFFICER_OF",
  "EXAMINES",
  "PARTNER_OF",
  "LOCATED_IN",
  "BACKS",
] as const satisfies readonly RelationshipKind[];
const faces = ["FIRM", "BACKER", "AGENCY", "PERSON"] as const satisfies readonly EntityKind[];
const confidences = [0.99, 0.9, 0.6, 0.5, 0.05, 0];
const weightings: readonly PathWeights[] = [
  { length: 1, doubt: 1, hub: 0.4, age: 0 },
  { length: 1, doubt: 0, hub: 0, age: 0 },
  { length: 1, doubt: 0, hub: 0.4, age: 0 },
  { length: 0, doubt: 1, hub: 0.4, age: 1 },
  { length: 1, doubt: 1, hub: 2, age: 0.3 },
  { length: 0, doubt: 0, hub: 0, age: 0 },
  { length: 0.01, doubt: 1, hub: 0, age: 0 },
];
const day = 20_000;

/** A multigraph of up to nine entities, parallel relationships and self-references included. */
export function randomStory(random: Random): Story {
  const entityCount = 2 + random.below(8);
  const relationshipCount = random.below(entityCount * 3 + 1);
  const entities = Array.from({ length: entityCount }, (_, place): EntityRow => {
    const roles = random.maybe(0.2) ? [random.pick(faces)] : [];
    return { id: entityId(`e${place}`), name: `E${place}`, kind: random.pick(faces), roles };
  });
  const relationships = Array.from({ length: relationshipCount }, (_, place): RelationshipRow => {
    const since = random.maybe(0.4) ? randomDate(random) : undefined;
    const until = random.maybe(0.4) ? randomDate(random) : undefined;
    const knownSince = random.maybe(0.8) ? randomDate(random) : undefined;
    return {
      id: relationshipId(`r${(place * 7919) % 1009}`),
      kind: random.pick(kinds),
      from: random.pick(entities).id,
      to: random.pick(entities).id,
      status: random.maybe(0.8) ? "CONFIRMED" : random.pick(claimStatuses),
      confidence: random.pick(confidences),
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(knownSince !== undefined && { knownSince }),
      ...(random.maybe(0.3) && {
        share: {
          minimum: 0,
          maximum: random.pick([10, 50, 100]),
          ...(random.maybe(0.3) && { maximumExclusive: true as const }),
        },
      }),
    };
  });
  return { entities, relationships, day };
}

/** A question about the story with constraints switched on at random. Ends given by id never overlap. */
export function randomQuestion(random: Random, { entities, relationships }: Story): PathQuestion {
  const ids = random.shuffle(entities.map(({ id }) => id));
  const starts = random.maybe(0.8) || ids.length < 4 ? 1 : 2;
  const stops = random.maybe(0.8) || ids.length < 4 ? 1 : 2;
  const from: PathEnd = random.maybe(0.9)
    ? { by: "ids", ids: ids.slice(0, starts) }
    : { by: "kinds", kinds: [random.pick(faces)] };
  const to: PathEnd = random.maybe(0.9)
    ? { by: "ids", ids: ids.slice(starts, starts + stops) }
    : { by: "kinds", kinds: [random.pick(faces)] };
  const others = ids.slice(starts + stops);
  // Half of the questions are nearly free of constraints: else few have more than one path.
  const eagerness = random.maybe(0.5) ? 1 : 0.15;
  const isAsked = (chance: number): boolean => random.maybe(chance * eagerness);
  const some = <T>(chance: number, members: readonly T[], most: number): readonly T[] =>
    isAsked(chance) ? random.shuffle(members).slice(0, 1 + random.below(most)) : [];
  const via = some(0.2, others, 2);
  return question([], [], {
    from,
    to,
    limit: random.pick([1, 2, 5, 10, 50]),
    maxHops: random.maybe(0.8) ? 1 + random.below(6) : 7 + random.below(6),
    kinds: some(0.15, kinds, 5),
    families: some(0.15, families, 5),
    excludeKinds: some(0.1, kinds, 2),
    direction: isAsked(0.5) ? random.pick(["FORWARD", "BACKWARD"]) : "EITHER",
    via,
    avoid: some(
      0.15,
      others.filter((id) => !via.includes(id)),
      2,
    ),
    avoidRelationships: some(
      0.15,
      relationships.map(({ id }) => id),
      2,
    ),
    order: isAsked(0.25) ? randomOrder(random) : [],
    statuses: !isAsked(0.3)
      ? ["CONFIRMED", "REPORTED", "ALLEGED"]
      : random.shuffle(claimStatuses).slice(0, 1 + random.below(5)),
    weights: random.pick(weightings),
    ...(isAsked(0.15) && { minimumConfidence: random.pick([0.5, 0.6, 0.9]) }),
    ...(isAsked(0.15) && { minimumShare: random.pick([10, 50, 60]) }),
    ...(isAsked(0.15) && { asOf: randomDate(random) }),
    ...(isAsked(0.15) && { knownBy: randomDate(random) }),
    ...(isAsked(0.15) && { hubLimit: 1 + random.below(6) }),
    ...(isAsked(0.15) && { maximumOverlap: random.pick([0, 0.3, 0.5, 0.9]) }),
  });
}

function randomOrder(random: Random): readonly string[] {
  const names = [...kinds, "OWNERSHIP", "SUPPLY", "CONTRACT", "ROLE", "OVERSIGHT"];
  return Array.from({ length: 1 + random.below(4) }, () => `${random.pick(names)}${random.maybe(0.6) ? "*" : ""}`);
}

/** Partial or whole, now and then outside what 16 bits hold. */
function randomDate(random: Random): PartialDate {
  const text = fromDay(day - 4_000 + random.below(8_000));
  const cut = random.pick([text, text.slice(0, 7), text.slice(0, 4), "1850-06-01", "2100"]);
  return parsePartialDate(cut) ?? text;
}
