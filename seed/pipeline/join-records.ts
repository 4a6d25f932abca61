import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import { joinContributions } from "../../server/domain/join-contributions.ts";
import type { EntityRecord, LinchpinRecord, RelationshipRecord } from "../../server/domain/record.ts";
import { limits } from "../../server/limits.ts";

/** A record joined from two, and how many pieces of evidence it could not keep. */
export interface JoinedRecord {
  readonly record: LinchpinRecord;
  readonly surplus: number;
}

/**
 * Joins what two rows of a dataset say of one thing: the first row's single values stand, lists and evidence are united.
 * Of an entity another name becomes an alias and another kind a role, and evidence speaks for what stands. From
 * `limits.recordEvidence` pieces on, only evidence is kept that brings something new.
 */
export function joinRecords(first: LinchpinRecord, next: LinchpinRecord): JoinedRecord {
  if (first.record === "entity" && next.record === "entity") return joinEntities(first, next);
  if (first.record === "relationship" && next.record === "relationship") return joinRelationships(first, next);
  return { record: { ...next, ...first } as LinchpinRecord, surplus: 0 };
}

/** All rows belong to one dataset: which one it is plays no part in the joining. */
const ours: DatasetId = datasetId("ours");

function joinEntities(first: EntityRecord, next: EntityRecord): JoinedRecord {
  const { record } = joinContributions([
    { dataset: ours, record: { ...first, evidence: [] } },
    { dataset: ours, record: { ...next, evidence: [] } },
  ]);
  // What stands is settled; each side's evidence is then fitted to it by itself, the first side's before the other's.
  const fit = (one: EntityRecord) =>
    joinContributions([
      { dataset: ours, record: { ...record, evidence: [] } },
      { dataset: ours, record: one },
    ]).record.evidence;
  const { evidence, surplus } = unite(fit(first), fit(next), ({ properties }) => properties);
  return { record: { ...record, evidence }, surplus };
}

function joinRelationships(first: RelationshipRecord, next: RelationshipRecord): JoinedRecord {
  const { evidence, surplus } = unite(first.evidence, next.evidence, (one) => [`${one.source}|${one.stance}`]);
  const interests = [...new Set([...(first.interests ?? []), ...(next.interests ?? [])])];
  return { record: { ...next, ...first, ...(interests.length > 0 && { interests }), evidence }, surplus };
}

/** Each piece once, as many as a record keeps, and of the rest those that speak for something that no other does. */
function unite<Evidence extends object>(
  mine: readonly Evidence[],
  theirs: readonly Evidence[],
  speaksFor: (one: Evidence) => readonly string[],
): { readonly evidence: readonly Evidence[]; readonly surplus: number } {
  const texts = new Set(mine.map((one) => JSON.stringify(one)));
  const spoken = new Set(mine.flatMap(speaksFor));
  const evidence = [...mine];
  let surplus = 0;
  for (const one of theirs) {
    const text = JSON.stringify(one);
    if (texts.has(text)) continue;
    if (evidence.length >= limits.recordEvidence && speaksFor(one).every((word) => spoken.has(word))) {
      surplus += 1;
      continue;
    }
    texts.add(text);
    for (const word of speaksFor(one)) spoken.add(word);
    evidence.push(one);
  }
  return { evidence, surplus };
}
