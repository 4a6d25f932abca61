import type { ManagedTransaction } from "neo4j-driver";
import type { Change } from "../../../domain/imports/import-report.ts";
import type { PartialDate } from "../../../domain/partial-date.ts";
import type { PlannedRelationship } from "../../import-writer.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { asParameters } from "../stored/as-parameters.ts";
import { changeOf } from "../stored/change-of.ts";
import { toStoredRelationship } from "../stored/to-stored.ts";
import { replaceEvidence } from "./write-evidence.ts";
import { query, writeRows } from "./write-rows.ts";

const findRelationships = loadCypher("existing/find-relationships");
const createRelationships = loadCypher("write/create-relationships");
const replaceRelationships = loadCypher("write/replace-relationships");

interface FoundRelationship {
  readonly id: string;
  readonly hash: string;
  readonly knownSince: PartialDate;
}

/** What the relationships would become. */
export async function compareRelationships(
  transaction: ManagedTransaction,
  planned: readonly PlannedRelationship[],
): Promise<readonly Change[]> {
  const found = await findByEnds(transaction, planned);
  return planned.map(({ record, hash }) => changeOf(found.get(record.id)?.hash, hash));
}

/** Writes those that are not unchanged, with their evidence. Both ends and every source must be there. */
export async function writeRelationships(
  transaction: ManagedTransaction,
  planned: readonly PlannedRelationship[],
  day: PartialDate,
): Promise<readonly Change[]> {
  const found = await findByEnds(transaction, planned);
  const toRow = (one: PlannedRelationship) => {
    const { id, kind, from, to } = one.record;
    const knownSince = one.knownSince ?? found.get(id)?.knownSince ?? day;
    return { id, kind, from, to, properties: asParameters("relationship", toStoredRelationship(one, knownSince)) };
  };
  const changes = planned.map(({ record, hash }) => changeOf(found.get(record.id)?.hash, hash));
  const created = planned.filter((_, index) => changes[index] === "created");
  const updated = planned.filter((_, index) => changes[index] === "updated");
  await writeRows(transaction, createRelationships, created.map(toRow));
  await writeRows(transaction, replaceRelationships, updated.map(toRow));
  await replaceEvidence(transaction, {
    of: "relationship",
    owners: [...created, ...updated].map(({ record, dataset }) => ({
      id: record.id,
      evidence: record.evidence.map((evidence) => ({ evidence, dataset })),
    })),
    updated: updated.map(({ record }) => record.id),
  });
  return changes;
}

async function findByEnds(
  transaction: ManagedTransaction,
  planned: readonly PlannedRelationship[],
): Promise<ReadonlyMap<string, FoundRelationship>> {
  const rows = planned.map(({ record: { id, kind, from, to } }) => ({ id, kind, from, to }));
  const found = await query<FoundRelationship>(transaction, findRelationships, { rows });
  return new Map(found.map((row) => [row.id, row]));
}
