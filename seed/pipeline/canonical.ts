import {
  type EntityEvidenceRecord,
  type EntityRecord,
  type LinchpinRecord,
  type RelationshipEvidenceRecord,
  type RelationshipRecord,
  recordKeys,
} from "../../server/domain/record.ts";
import { compareText } from "../../server/domain/text-order.ts";

/**
 * The record with its lists in their one order, so that equal graphs are equal bytes: lists of words sorted and each
 * word once, evidence by source, supports before denials.
 */
export function toCanonical(record: LinchpinRecord): LinchpinRecord {
  switch (record.record) {
    case "dataset":
    case "source":
      return record;
    case "entity":
      return canonicalEntity(record);
    case "relationship":
      return canonicalRelationship(record);
  }
}

function canonicalEntity(record: EntityRecord): EntityRecord {
  return {
    ...record,
    ...(record.roles && { roles: sorted(record.roles) }),
    ...(record.aliases && { aliases: sorted(record.aliases) }),
    ...(record.identifiers && {
      identifiers: record.identifiers.toSorted(
        (a, b) => compareText(a.scheme, b.scheme) || compareText(a.value, b.value),
      ),
    }),
    evidence: record.evidence
      .map((one) => ({ ...one, properties: inKeyOrder(one.properties) }))
      .sort(compareEntityEvidence),
  };
}

function canonicalRelationship(record: RelationshipRecord): RelationshipRecord {
  return {
    ...record,
    ...(record.interests && { interests: sorted(record.interests) }),
    evidence: record.evidence.toSorted(compareRelationshipEvidence),
  };
}

function sorted<T extends string>(words: readonly T[]): readonly T[] {
  return [...new Set(words)].sort(compareText);
}

function inKeyOrder(properties: readonly string[]): readonly string[] {
  const places = new Map<string, number>(recordKeys.entity.map((key, place) => [key, place]));
  return [...new Set(properties)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function compareEntityEvidence(a: EntityEvidenceRecord, b: EntityEvidenceRecord): number {
  return compareAll([
    [a.source, b.source],
    [a.locator, b.locator],
    [a.quote, b.quote],
    [a.properties.join(), b.properties.join()],
  ]);
}

function compareRelationshipEvidence(a: RelationshipEvidenceRecord, b: RelationshipEvidenceRecord): number {
  return compareAll([
    [a.source, b.source],
    [b.stance, a.stance],
    [a.statedBy, b.statedBy],
    [a.locator, b.locator],
    [a.quote, b.quote],
  ]);
}

/** By the first pair that differs; what is absent comes first. */
function compareAll(pairs: readonly (readonly [string | undefined, string | undefined])[]): number {
  for (const [a, b] of pairs) {
    const order = compareText(a ?? "", b ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
