import type { Identifier } from "../../server/domain/entity.ts";
import {
  type EntityEvidenceRecord,
  type EntityRecord,
  type LinchpinRecord,
  type RelationshipEvidenceRecord,
  type RelationshipRecord,
  recordKeys,
} from "../../server/domain/records/record.ts";
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
  const roles = record.roles && sorted(record.roles);
  const aliases = record.aliases && sorted(record.aliases);
  const identifiers = record.identifiers && inOrder(record.identifiers, compareIdentifiers);
  const evidence = inOrder(mapChanged(record.evidence, inKeyOrder), compareEntityEvidence);
  const isSame =
    roles === record.roles &&
    aliases === record.aliases &&
    identifiers === record.identifiers &&
    evidence === record.evidence;
  if (isSame) return record;
  return {
    ...record,
    ...(roles && { roles }),
    ...(aliases && { aliases }),
    ...(identifiers && { identifiers }),
    evidence,
  };
}

function canonicalRelationship(record: RelationshipRecord): RelationshipRecord {
  const interests = record.interests && sorted(record.interests);
  const evidence = inOrder(record.evidence, compareRelationshipEvidence);
  if (interests === record.interests && evidence === record.evidence) return record;
  return { ...record, ...(interests && { interests }), evidence };
}

/** Each word once, in order. Like all below, the list itself where that is how it came: most do. */
function sorted<T extends string>(words: readonly T[]): readonly T[] {
  const isSorted = words.every((word, at) => at === 0 || compareText(words[at - 1] ?? "", word) < 0);
  return isSorted ? words : [...new Set(words)].sort(compareText);
}

function inOrder<T>(members: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const isInOrder = members.every((member, at) => at === 0 || compare(members[at - 1] as T, member) <= 0);
  return isInOrder ? members : members.toSorted(compare);
}

function mapChanged<T>(members: readonly T[], change: (member: T) => T): readonly T[] {
  const changed = members.map(change);
  return changed.every((member, at) => member === members[at]) ? members : changed;
}

function compareIdentifiers(a: Identifier, b: Identifier): number {
  return compareText(a.scheme, b.scheme) || compareText(a.value, b.value);
}

const places = new Map<string, number>(recordKeys.entity.map((key, place) => [key, place]));

function inKeyOrder(evidence: EntityEvidenceRecord): EntityEvidenceRecord {
  const { properties } = evidence;
  const placeOf = (property: string) => places.get(property) ?? 0;
  const isInOrder = properties.every((one, at) => at === 0 || placeOf(properties[at - 1] ?? "") < placeOf(one));
  return isInOrder
    ? evidence
    : { ...evidence, properties: [...new Set(properties)].sort((a, b) => placeOf(a) - placeOf(b)) };
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
