import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import { joinContributions } from "../../server/domain/records/join-contributions.ts";
import type {
  EntityEvidenceRecord,
  EntityRecord,
  LinchpinRecord,
  RelationshipEvidenceRecord,
  RelationshipRecord,
} from "../../server/domain/records/record.ts";
import { importLimits } from "../../server/limits/import.ts";

/** A record joined from two, and how many pieces of evidence it could not keep. */
export interface JoinedRecord {
  readonly record: LinchpinRecord;
  readonly surplus: number;
}

/**
 * Joins what two rows of a dataset say of one thing: the first row's single values stand, lists and evidence are united.
 * Of an entity another name becomes an alias and another kind a role, and evidence speaks for what stands. From
 * `importLimits.recordEvidence` pieces on, only evidence is kept that brings something new.
 */
export function joinRecords(first: LinchpinRecord, next: LinchpinRecord): JoinedRecord {
  if (first.record === "entity" && next.record === "entity") return joinEntities(first, next);
  if (first.record === "relationship" && next.record === "relationship") return joinRelationships(first, next);
  return { record: { ...next, ...first } as LinchpinRecord, surplus: 0 };
}

/** All rows belong to one dataset: which one it is plays no part in the joining. */
const ours: DatasetId = datasetId("ours");

function joinEntities(first: EntityRecord, next: EntityRecord): JoinedRecord {
  if (first.evidence.length >= importLimits.recordEvidence && addsNothing(first, next)) {
    return { record: first, surplus: next.evidence.length };
  }
  const { record } = joinContributions([first, next].map((one) => ({ dataset: ours, record: one })));
  const { evidence, surplus } = keepEvidence<EntityEvidenceRecord>(record.evidence, propertiesOf);
  return { record: { ...record, evidence }, surplus };
}

function joinRelationships(first: RelationshipRecord, next: RelationshipRecord): JoinedRecord {
  const all = [...first.evidence, ...next.evidence];
  const { evidence, surplus } = keepEvidence<RelationshipEvidenceRecord>(all, (one) => [`${one.source}|${one.stance}`]);
  const interests = [...new Set([...(first.interests ?? []), ...(next.interests ?? [])])];
  return { record: { ...next, ...first, ...(interests.length > 0 && { interests }), evidence }, surplus };
}

/** Whether all that the next row says is said already, so that nothing needs to be joined: most rows of a hub. */
function addsNothing(first: EntityRecord, next: EntityRecord): boolean {
  const said = new Map<string, unknown>(Object.entries(first));
  const isSaid = ([key, value]: [string, unknown]) => key === "evidence" || isWithin(said.get(key), value);
  if (!Object.entries(next).every(isSaid)) return false;
  const spoken = new Set(first.evidence.flatMap(propertiesOf));
  return next.evidence.flatMap(propertiesOf).every((property) => spoken.has(property));
}

function isWithin(whole: unknown, part: unknown): boolean {
  if (!Array.isArray(part) || !Array.isArray(whole)) return whole === part;
  const members = new Set(whole.map((one) => JSON.stringify(one)));
  return part.every((one) => members.has(JSON.stringify(one)));
}

function propertiesOf({ properties }: EntityEvidenceRecord): readonly string[] {
  return properties;
}

/** Each piece once, as many as a record keeps, and of the rest those that speak for something that no other does. */
function keepEvidence<Evidence extends object>(
  all: readonly Evidence[],
  speaksFor: (one: Evidence) => readonly string[],
): { readonly evidence: readonly Evidence[]; readonly surplus: number } {
  const texts = new Set<string>();
  const spoken = new Set<string>();
  const evidence: Evidence[] = [];
  let surplus = 0;
  for (const one of all) {
    const text = JSON.stringify(one);
    if (texts.has(text)) continue;
    texts.add(text);
    if (evidence.length >= importLimits.recordEvidence && speaksFor(one).every((word) => spoken.has(word))) {
      surplus += 1;
    } else {
      for (const word of speaksFor(one)) spoken.add(word);
      evidence.push(one);
    }
  }
  return { evidence, surplus };
}
