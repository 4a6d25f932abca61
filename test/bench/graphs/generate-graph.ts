import type { EntityKind } from "../../../server/domain/entity.ts";
import { entityId, relationshipId } from "../../../server/domain/ids.ts";
import { fromDay } from "../../../server/domain/partial-date.ts";
import { type ClaimStatus, claimStatuses } from "../../../server/domain/relationship.ts";
import { relationshipKindNames } from "../../../server/domain/relationship-kinds.ts";
import {
  type EntityRow,
  ProjectionBuilder,
  type RelationshipRow,
} from "../../../server/projection/build/projection-builder.ts";
import type { Projection } from "../../../server/projection/projection.ts";
import { type Random, seeded } from "../../support/graphs/random.ts";

export interface GraphSize {
  readonly entities: number;
  readonly relationships: number;
  readonly seed: number;
}

/** The day to which age is measured in generated graphs. */
const day = 20_500;
const batchSize = 10_000;

/** Some rows of a graph; all batches of entities come before the first of relationships. */
export type GraphBatch =
  | { readonly of: "entities"; readonly rows: readonly EntityRow[] }
  | { readonly of: "relationships"; readonly rows: readonly RelationshipRow[] };

/**
 * A synthetic graph with the degree shape of real ones: degrees by a power law, neighbourhoods, triangles, a few hubs
 * of 4,000 and 40,000 relationships, and a tail of small components apart. The same seed gives the same rows.
 */
export function* generateGraph(size: GraphSize): Generator<GraphBatch> {
  const random = seeded(size.seed);
  const ends = generateEnds(size, random);
  for (let start = 0; start < size.entities; start += batchSize) {
    yield { of: "entities", rows: batch(start, size.entities, (ordinal) => generateEntity(ordinal, random)) };
  }
  for (let start = 0; start < size.relationships; start += batchSize) {
    const rows = batch(start, size.relationships, (ordinal) => generateRelationship(ordinal, ends, random));
    yield { of: "relationships", rows };
  }
}

/** What tells one generated graph from another. */
export const versionOf = ({ entities, relationships, seed }: GraphSize) =>
  `synthetic-${entities}-${relationships}-${seed}`;

/** The projection of the generated graph; the same seed gives the same bytes. */
export function generateProjection(size: GraphSize): Projection {
  const builder = new ProjectionBuilder();
  for (const generated of generateGraph(size)) {
    if (generated.of === "entities") builder.addEntities(generated.rows);
    else builder.addRelationships(generated.rows);
  }
  return builder.build({ version: versionOf(size), day });
}

function batch<Row>(start: number, end: number, generate: (ordinal: number) => Row): readonly Row[] {
  return Array.from({ length: Math.min(batchSize, end - start) }, (_, place) => generate(start + place));
}

interface Ends {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

function generateEnds({ entities, relationships }: GraphSize, random: Random): Ends {
  const from = new Uint32Array(relationships);
  const to = new Uint32Array(relationships);
  let count = 0;
  const join = (first: number, second: number): void => {
    if (first === second || count === relationships) return;
    from[count] = first;
    to[count] = second;
    count += 1;
  };
  const order = shuffled(entities, random);
  const at = (rank: number): number => order[rank] as number;
  const core = Math.floor(entities * 0.985);
  const pickByRank = buildPowerLaw(core, random);

  const hubs = entities >= 1_000_000 ? { largest: 3, large: 25 } : { largest: 1, large: 5 };
  for (let hub = 0; hub < hubs.largest + hubs.large; hub++) {
    const degree = hub < hubs.largest ? 40_000 : 4_000;
    for (let member = 0; member < Math.min(degree, relationships / 8); member++)
      join(at(core - 8 - 7 * hub), at(random.below(core)));
  }
  for (let start = core; start < entities * 0.998; ) {
    const size = 2 + random.below(11);
    for (let member = 1; member < size && start + member < entities; member++) {
      join(at(start + member), at(start + random.below(member)));
    }
    start += size;
  }
  while (count < relationships) {
    const first = pickByRank();
    if (random.maybe(0.4)) join(at(first), at(Math.min(core - 1, first - (first % 200) + random.below(200))));
    else if (random.maybe(0.1)) join(from[random.below(count)] as number, to[random.below(count)] as number);
    else if (random.maybe(0.5)) join(at(first), at(random.below(core)));
    else join(at(first), at(pickByRank()));
  }
  keepTailApart(from, to, order, core);
  return { from, to };
}

/** Relationships that would tie a small component to the core are bent back into the core. */
function keepTailApart(from: Uint32Array, to: Uint32Array, order: Uint32Array, core: number): void {
  const isTail = new Uint8Array(order.length);
  for (const entity of order.subarray(core)) isTail[entity] = 1;
  from.forEach((first, place) => {
    if (isTail[first] === isTail[to[place] as number]) return;
    const inside = order[place % core] as number;
    if (isTail[first] === 1) from[place] = inside;
    else to[place] = inside;
  });
}

/** Ranks with a chance that falls as their 0.6th power. */
function buildPowerLaw(count: number, random: Random): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += (rank + count / 2_000) ** -0.6;
    sums[rank] = sum;
  }
  return () => {
    const wanted = (random.below(2 ** 30) / 2 ** 30) * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place--) {
    const other = random.below(place + 1);
    const member = order[place] as number;
    order[place] = order[other] as number;
    order[other] = member;
  }
  return order;
}

const faces = [
  "FIRM",
  "FIRM",
  "FIRM",
  "PERSON",
  "MANUFACTURER",
  "BACKER",
  "CONTRACT",
] as const satisfies readonly EntityKind[];
const statusChances: readonly (readonly [ClaimStatus, number])[] = [
  ["CONFIRMED", 0.7],
  ["REPORTED", 0.85],
  ["ALLEGED", 0.93],
  ["DENIED", 0.98],
];
const confidences = [0.2, 0.6, 0.84, 0.9, 0.94, 0.9, 0.9, 0.84];

/** Ids as imports make them: a readable prefix and 16 hexadecimal digits that say nothing of the order. */
function hashedId(prefix: string, ordinal: number, random: Random): string {
  const scattered = (Math.imul(ordinal + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
  return `${prefix}-${scattered}${random
    .below(2 ** 32)
    .toString(16)
    .padStart(8, "0")}`;
}

export const generatedEntityId = (ordinal: number) =>
  entityId(`firm-${(Math.imul(ordinal + 1, 0x9e3779b1) >>> 0).toString(16).padStart(16, "0")}`);

function generateEntity(ordinal: number, random: Random): EntityRow {
  return {
    id: generatedEntityId(ordinal),
    name: `Invented ${random.pick(["Holding", "Works", "Capital", "Trading", "Partners"])} ${ordinal}`,
    kind: ordinal % 5_000 === 0 ? "AGENCY" : random.pick(faces),
    roles: [],
    country: random.pick(["US", "CN", "SG", "DE"]),
  };
}

function generateRelationship(ordinal: number, { from, to }: Ends, random: Random): RelationshipRow {
  const chance = random.below(1_000) / 1_000;
  const status = statusChances.find(([, most]) => chance < most)?.[0] ?? (claimStatuses[4] as ClaimStatus);
  const since = 7_000 + random.below(13_000);
  const kind = relationshipKindNames[random.below(30)] ?? "OWNS";
  return {
    id: relationshipId(hashedId("r", ordinal, random)),
    kind,
    from: generatedEntityId(from[ordinal] as number),
    to: generatedEntityId(to[ordinal] as number),
    status,
    confidence: random.pick(confidences),
    since: fromDay(since),
    knownSince: fromDay(since + random.below(400)),
    ...(random.maybe(0.3) && { until: fromDay(since + random.below(4_000)) }),
    ...(kind === "OWNS" && { share: { minimum: random.below(101), maximum: 100 } }),
  };
}
