import type { Entity, Identifier } from "../../../domain/entity.ts";
import type { Evidence } from "../../../domain/evidence.ts";
import { datasetId, entityId, evidenceId, relationshipId, sourceId } from "../../../domain/ids.ts";
import type { Money } from "../../../domain/money/money.ts";
import type { PartialDate } from "../../../domain/partial-date.ts";
import type { Relationship } from "../../../domain/relationship.ts";
import type { Share } from "../../../domain/share.ts";
import type { Source } from "../../../domain/source.ts";
import type {
  RelationshipRow,
  StoredEntity,
  StoredEvidence,
  StoredRelationship,
  StoredSource,
} from "./stored-graph.ts";

/** The driver's row of a node as the domain's entity, with the properties that its kind has. */
export function toEntity(stored: StoredEntity): Entity {
  const facts = {
    id: entityId(stored.id),
    roles: stored.roles ?? [],
    name: stored.name,
    aliases: stored.aliases ?? [],
    identifiers: (stored.identifiers ?? []).map(toIdentifier),
    datasets: stored.datasets.map(datasetId),
    ...pick(stored, ["country", "description", "website"]),
  };
  switch (stored.kind) {
    case "CONTRACT":
      return {
        ...facts,
        kind: stored.kind,
        ...amountOf(stored),
        ...pick(stored, ["contractType", "units"]),
        ...pickDates(stored, ["signedOn"]),
      };
    case "INVESTIGATION":
      return {
        ...facts,
        kind: stored.kind,
        ...pickDates(stored, ["openedOn", "closedOn"]),
        ...pick(stored, ["outcome"]),
      };
    case "PRODUCT":
    case "ASSET":
      return { ...facts, kind: stored.kind, ...pick(stored, ["component"]) };
    case "FACILITY":
      return { ...facts, kind: stored.kind, ...pick(stored, ["latitude", "longitude", "capacityMegawatts"]) };
    case "JURISDICTION":
      return { ...facts, kind: stored.kind, ...pick(stored, ["countryCode"]) };
    default:
      return { ...facts, kind: stored.kind };
  }
}

export function toRelationship({ relationship: stored, kind, from, to }: RelationshipRow): Relationship {
  const share = toShare(stored);
  return {
    id: relationshipId(stored.id),
    dataset: datasetId(stored.dataset),
    kind,
    from: entityId(from),
    to: entityId(to),
    status: stored.status,
    disputed: stored.disputed,
    confidence: stored.confidence,
    interests: stored.interests ?? [],
    ...(share && { share }),
    ...amountOf(stored),
    ...pick(stored, ["role", "note", "directness", "component", "units", "distanceKilometres", "score"]),
    ...pickDates(stored, ["since", "until", "knownSince"]),
  };
}

export function toEvidence(stored: StoredEvidence): Evidence {
  return {
    id: evidenceId(stored.id),
    source: sourceId(stored.source),
    stance: stored.stance,
    properties: stored.properties ?? [],
    ...(stored.statedBy !== undefined && { statedBy: entityId(stored.statedBy) }),
    ...pick(stored, ["quote", "locator"]),
  };
}

export function toSource(stored: StoredSource): Source {
  return {
    id: sourceId(stored.id),
    ...pick(stored, ["title", "publisher", "tier", "origin", "url", "licence", "summary", "archivedUrl", "sha256"]),
    ...pickDates(stored, ["publishedOn", "retrievedOn"]),
  };
}

/** The share if the claim states one; without bounds it states none. */
export function toShare(stored: StoredRelationship): Share | undefined {
  const { shareMinimum, shareMaximum, shareMinimumExclusive, shareMaximumExclusive } = stored;
  if (shareMinimum === undefined || shareMaximum === undefined) return undefined;
  return {
    minimum: shareMinimum,
    maximum: shareMaximum,
    ...(shareMinimumExclusive && { minimumExclusive: true }),
    ...(shareMaximumExclusive && { maximumExclusive: true }),
  };
}

/** `SCHEME:value`; whatever follows the first colon is the value. */
export function toIdentifier(text: string): Identifier {
  const colon = text.indexOf(":");
  return { scheme: text.slice(0, colon), value: text.slice(colon + 1) };
}

/** An amount without a currency says nothing. */
function amountOf({ amount, currency }: { amount?: string; currency?: string }): { amount?: Money } {
  return amount === undefined || currency === undefined ? {} : { amount: { amount, currency } };
}

/** The named properties that are there. */
export function pick<T extends object, K extends keyof T>(stored: T, keys: readonly K[]): Pick<T, K> {
  const found: Partial<Pick<T, K>> = {};
  for (const key of keys) if (stored[key] !== undefined && stored[key] !== null) found[key] = stored[key];
  return found as Pick<T, K>;
}

/** The same for dates, which were parsed when they were written. */
function pickDates<K extends string>(
  stored: Partial<Record<K, string>>,
  keys: readonly K[],
): Partial<Record<K, PartialDate>> {
  return pick(stored, keys) as Partial<Record<K, PartialDate>>;
}
