import { entityKinds } from "../../../server/domain/entity.ts";
import { entityId, relationshipId } from "../../../server/domain/ids.ts";
import type { EntityOutline, RelationshipOutline } from "../../../server/domain/outline.ts";
import { type DatePrecision, datePrecisions, fromDay, toPrecision } from "../../../server/domain/partial-date.ts";
import { claimStatuses, directnesses } from "../../../server/domain/relationship.ts";
import { relationshipKindNames } from "../../../server/domain/relationship-kinds.ts";
import type { Share } from "../../../server/domain/share.ts";
import type { Random } from "./random.ts";

export interface OutlinedGraph {
  readonly entities: readonly EntityOutline[];
  readonly relationships: readonly RelationshipOutline[];
}

/**
 * Entities and relationships with every field stated, left out and mixed, as many as are asked for or a few; some
 * relationships go from an entity to itself.
 */
export function randomOutlines(
  random: Random,
  count = { entities: 1 + random.below(12), relationships: random.below(40) },
): OutlinedGraph {
  const entities = Array.from({ length: count.entities }, (_, place) => randomEntity(place, random));
  const relationships = Array.from({ length: count.relationships }, (_, place) =>
    randomRelationship(place, entities, random),
  );
  return { entities, relationships };
}

function randomEntity(place: number, random: Random): EntityOutline {
  const [kind = "FIRM", ...others] = random.shuffle(entityKinds);
  return {
    id: entityId(`entity ${random.below(1_000)} ${place}`),
    kind,
    roles: random.maybe(0.3) ? others.slice(0, 1 + random.below(3)).sort() : [],
    name: random.pick(["Ána Ω 安 Ltd", "Acme", "A “quoted” \\ name", "🏭 Works"]),
    ...(random.maybe(0.7) && { country: random.pick(["SG", "US", "CN"]) }),
  };
}

function randomRelationship(place: number, entities: readonly EntityOutline[], random: Random): RelationshipOutline {
  const stated = <T>(chance: number, value: () => T): T | undefined => (random.maybe(chance) ? value() : undefined);
  const deniers = random.shuffle(entities.map(({ id }) => id)).slice(0, random.below(3));
  const isDisputed = random.maybe(0.3);
  return withoutUndefined({
    id: relationshipId(`r ${random.below(10_000)} ${place}`),
    kind: random.pick(relationshipKindNames),
    from: random.pick(entities).id,
    to: random.pick(entities).id,
    status: random.pick(claimStatuses),
    disputed: isDisputed,
    confidence: random.below(10_001) / 10_000,
    since: stated(0.6, () => randomDate(random)),
    until: stated(0.4, () => randomDate(random)),
    knownSince: stated(0.7, () => randomDate(random)),
    share: stated(0.5, () => randomShare(random)),
    component: stated(0.3, () => random.pick(["asic-miner", "wafer", "ß"])),
    role: stated(0.3, () => random.pick(["treasurer", "former “chief”\n executive", "director"])),
    interests: random.maybe(0.3) ? random.shuffle(["shareholding", "votingRights", "nominee"]).slice(0, 2) : [],
    directness: stated(0.3, () => random.pick(directnesses)),
    units: stated(0.2, () => random.below(100_000)),
    amount: stated(0.2, () => ({ amount: random.pick(["314000000", "-0.50", "48058.50"]), currency: "USD" })),
    distanceKilometres: stated(0.2, () => random.below(1_000) / 7),
    score: stated(0.2, () => random.below(101) / 100),
    deniedBy: isDisputed ? deniers : [],
  });
}

/** Every precision, also days outside what 16 bits hold and a month or year at its first and last day. */
function randomDate(random: Random) {
  const precision: DatePrecision = random.pick(datePrecisions);
  return toPrecision(fromDay(random.pick([-44_000, 0, 30, 18_321, 60_000, random.below(30_000)])), precision);
}

/** Also the stated share that says nothing, which is not the same as none. */
function randomShare(random: Random): Share {
  const minimum = random.pick([0, 0, 25, 33.33, 50]);
  return {
    minimum,
    maximum: random.pick([100, 100, 50, 75.5].filter((maximum) => maximum >= minimum)),
    ...(random.maybe(0.2) && { minimumExclusive: true as const }),
    ...(random.maybe(0.2) && { maximumExclusive: true as const }),
  };
}

/** An optional property is left out, never undefined. */
function withoutUndefined<T extends object>(draft: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
