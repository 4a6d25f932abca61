import type { EntityKind } from "../../../server/domain/entity.ts";
import { fromDay } from "../../../server/domain/partial-date.ts";
import type {
  EntityRecord,
  LinchpinRecord,
  RelationshipRecord,
  SourceRecord,
} from "../../../server/domain/records/record.ts";
import { kindFacts, type RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import { type Random, seeded } from "../../support/graphs/random.ts";

export interface RecordsSize {
  readonly entities: number;
  readonly seed: number;
}

/** Kinds of a hundred entities in a row: which kind an ordinal has is known without a list of them. */
const kindsOfHundred: readonly (readonly [EntityKind, number])[] = [
  ["FIRM", 58],
  ["PERSON", 18],
  ["MANUFACTURER", 10],
  ["CONTRACT", 6],
  ["BACKER", 4],
  ["AGENCY", 2],
  ["PRODUCT", 2],
];
const hundred: readonly EntityKind[] = kindsOfHundred.flatMap(([kind, count]) => Array<EntityKind>(count).fill(kind));
const suppliedLayers = 5;
/** Relationships of a hub; one entity in 20,000 is one. */
const hubDegree = 4_200;
const hubEvery = 20_000;
/** Firms between two that own one of their own owners. */
const cycleEvery = 2_000;
const entitiesPerSource = 500;

/**
 * A synthetic graph as Linchpin records, one after the other: forests of ownership with a few cycles, manufacturers that
 * supply one another in layers, contracts with buyers and sellers, officers, and hubs of over 4,000 relationships. Some
 * 1.3 relationships an entity. The same seed gives the same bytes; memory does not grow with the size. Nothing in it is
 * real, and its dataset says so.
 */
export function* generateRecords({ entities, seed }: RecordsSize): Generator<LinchpinRecord> {
  const random = seeded(seed);
  yield {
    record: "dataset",
    id: `synthetic-${entities}-${seed}`,
    title: `Synthetic graph of ${entities} invented entities`,
    publisher: "Linchpin's generator",
    licence: "CC0-1.0",
    version: String(seed),
  };
  for (let ordinal = 0; ordinal < sourcesOf(entities); ordinal += 1) yield makeSource(ordinal);
  for (let ordinal = 0; ordinal < entities; ordinal += 1) yield makeEntity(ordinal, random);
  let count = 0;
  for (const claim of makeClaims(entities, random)) {
    yield makeRelationship(claim, count, random);
    count += 1;
  }
}

interface Claim {
  readonly kind: RelationshipKind;
  readonly from: number;
  readonly to: number;
}

function* makeClaims(entities: number, random: Random): Generator<Claim> {
  const pick = (...kinds: readonly EntityKind[]) => pickOfKind(random.pick(kinds), entities, random);
  for (let ordinal = 0; ordinal < entities; ordinal += 1) {
    const kind = kindOf(ordinal);
    if (kind === "FIRM" && random.maybe(0.8)) {
      const owner = ordinal < 100 || random.maybe(0.2) ? pick("PERSON", "BACKER") : earlierFirm(ordinal, random);
      if (owner !== ordinal) yield { kind: "OWNS", from: owner, to: ordinal };
      if (ordinal % cycleEvery === 0 && owner !== ordinal && kindOf(owner) === "FIRM") {
        yield { kind: "OWNS", from: ordinal, to: owner };
      }
    }
    if (kind === "FIRM" && random.maybe(0.5)) yield { kind: "OFFICER_OF", from: pick("PERSON"), to: ordinal };
    if (kind === "MANUFACTURER") yield* supplyOf(ordinal, entities, random);
    if (kind === "CONTRACT") {
      yield { kind: "BUYS_UNDER", from: pick("AGENCY", "FIRM"), to: ordinal };
      yield { kind: "SELLS_UNDER", from: pick("MANUFACTURER", "FIRM"), to: ordinal };
    }
    if (ordinal % hubEvery === 0) yield* hubOf(ordinal, entities, random);
  }
}

/** A manufacturer supplies some of the next layer; the last layer supplies firms. */
function* supplyOf(ordinal: number, entities: number, random: Random): Generator<Claim> {
  const layer = Math.floor(ordinal / 100) % suppliedLayers;
  for (let customer = 0; customer < 3; customer += 1) {
    const hundreds = Math.floor(pickOfKind("MANUFACTURER", entities, random) / 100);
    const next =
      (hundreds - (hundreds % suppliedLayers) + layer + 1) * 100 + startOf("MANUFACTURER") + random.below(10);
    const to = layer === suppliedLayers - 1 || next >= entities ? pickOfKind("FIRM", entities, random) : next;
    if (to !== ordinal) yield { kind: "SUPPLIES", from: ordinal, to };
  }
}

/** An agency beside the ordinal that regulates thousands of firms. */
function* hubOf(ordinal: number, entities: number, random: Random): Generator<Claim> {
  const agency = ordinal - (ordinal % 100) + startOf("AGENCY");
  if (agency >= entities) return;
  const degree = Math.min(hubDegree, Math.floor(entities / 10));
  const first = random.below(entities);
  for (let step = 0, joined = 0; joined < degree; step += 1) {
    const firm = (first + step) % entities;
    if (kindOf(firm) !== "FIRM") continue;
    joined += 1;
    yield { kind: "REGULATES", from: agency, to: firm };
  }
}

function makeSource(ordinal: number): SourceRecord {
  return {
    record: "source",
    id: sourceId(ordinal),
    title: `Invented filing ${ordinal}`,
    publisher: `Invented register ${ordinal % 40}`,
    url: `https://register.example/${ordinal}`,
    publishedOn: fromDay(14_000 + (ordinal % 6_000)),
    tier: ordinal % 3 === 0 ? "PRESS" : "PRIMARY",
  };
}

function makeEntity(ordinal: number, random: Random): EntityRecord {
  const kind = kindOf(ordinal);
  const word = random.pick(["Holding", "Works", "Capital", "Trading", "Partners"]);
  const isFirm = kind === "FIRM" || kind === "MANUFACTURER";
  return {
    record: "entity",
    id: entityIdOf(ordinal),
    kind,
    name: `Invented ${word} ${ordinal}`,
    country: random.pick(["US", "CN", "SG", "DE"]),
    ...(isFirm && { identifiers: [{ scheme: "Register", value: String(1_000_000 + ordinal) }] }),
    evidence: [
      {
        source: sourceId(Math.floor(ordinal / entitiesPerSource)),
        properties: ["kind", "name", "country", ...(isFirm ? ["identifiers"] : [])],
        locator: `entry ${ordinal}`,
      },
    ],
  };
}

function makeRelationship({ kind, from, to }: Claim, ordinal: number, random: Random): RelationshipRecord {
  const ends = [entityIdOf(from), entityIdOf(to)] as const;
  const [first, second] = kindFacts(kind).directed || ends[0] < ends[1] ? ends : [ends[1], ends[0]];
  const share = random.below(100);
  const source = sourceId(Math.floor(to / entitiesPerSource));
  return {
    record: "relationship",
    id: `r-${scattered(ordinal)}-${ordinal.toString(36)}`,
    kind,
    from: first,
    to: second,
    status: "REPORTED",
    since: fromDay(10_000 + random.below(9_000)),
    ...(kind === "OWNS" && { share: { minimum: share, maximum: share } }),
    ...(kind === "SUPPLIES" && { component: random.pick(["boards", "chips", "cases"]) }),
    evidence: [{ source, stance: "SUPPORTS", locator: `line ${ordinal}` }],
  };
}

function kindOf(ordinal: number): EntityKind {
  return hundred[ordinal % 100] ?? "FIRM";
}

/** Where in a hundred the kind begins. */
function startOf(kind: EntityKind): number {
  return hundred.indexOf(kind);
}

function pickOfKind(kind: EntityKind, entities: number, random: Random): number {
  const among = hundred.lastIndexOf(kind) - startOf(kind) + 1;
  const hundreds = Math.max(1, Math.floor(entities / 100));
  return random.below(hundreds) * 100 + startOf(kind) + random.below(among);
}

/** Few firms own many: half of the choices fall among the first tenth, half of the rest among its first tenth. */
function earlierFirm(ordinal: number, random: Random): number {
  let below = Math.floor(ordinal / 100);
  while (below > 10 && random.maybe(0.5)) below = Math.floor(below / 10);
  return random.below(Math.max(1, below)) * 100 + random.below(58);
}

function sourcesOf(entities: number): number {
  return Math.ceil(entities / entitiesPerSource);
}

function sourceId(ordinal: number): string {
  return `filing-${ordinal}`;
}

function entityIdOf(ordinal: number): string {
  return `${kindOf(ordinal).toLowerCase()}-${scattered(ordinal)}-${ordinal.toString(36)}`;
}

/** Eight hexadecimal digits that say nothing of the order, as the ids of imports have them. */
function scattered(ordinal: number): string {
  return (Math.imul(ordinal + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
}
