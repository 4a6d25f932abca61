import type { DatasetId } from "../../../domain/ids.ts";
import { type JoinedEntity, joinContributions } from "../../../domain/records/join-contributions.ts";
import type { EntityRecord } from "../../../domain/records/record.ts";
import type { PlannedRecord } from "../../import-writer.ts";

/** An entity as it is to stand: joined from what each of its datasets says, with the hash of each in their order. */
export interface StandingEntity extends JoinedEntity {
  readonly datasets: readonly DatasetId[];
  readonly hashes: readonly string[];
}

/** An entity that one dataset alone speaks of: it is what that says. */
export function standAlone({ record, dataset, hash }: PlannedRecord<EntityRecord>): StandingEntity {
  return {
    record,
    datasets: [dataset],
    hashes: [hash],
    evidence: record.evidence.map((evidence) => ({ evidence, dataset })),
  };
}

/** The entity that several datasets speak of, whichever came first. */
export function standTogether(contributions: readonly PlannedRecord<EntityRecord>[]): StandingEntity {
  const inOrder = contributions.toSorted((a, b) => (a.dataset < b.dataset ? -1 : 1));
  return {
    ...joinContributions(inOrder),
    datasets: inOrder.map(({ dataset }) => dataset),
    hashes: inOrder.map(({ hash }) => hash),
  };
}
