import type { ManagedTransaction } from "neo4j-driver";
import type { EntityRecord } from "../../domain/record.ts";
import type { Change, PlannedRecord } from "../import-writer.ts";
import { changeOf } from "./change-of.ts";
import { loadCypher } from "./cypher.ts";
import { type StandingEntity, shareEntities } from "./share-entities.ts";
import { toLabel, toStoredEntity } from "./to-stored.ts";
import { replaceEvidence } from "./write-evidence.ts";
import { query, writeRows } from "./write-rows.ts";

const findEntities = loadCypher("import/find-entities");
const createEntities = loadCypher("import/create-entities");
const replaceEntities = loadCypher("import/replace-entities");

interface FoundEntity {
  readonly id: string;
  readonly labels: readonly string[];
  /** In order, and beside each the hash of what it says. */
  readonly datasets: readonly string[];
  readonly hashes: readonly string[];
}

type Planned = PlannedRecord<EntityRecord>;
type Found = ReadonlyMap<string, FoundEntity>;

/** What the entities would become. An entity that only other datasets speak of so far is updated. */
export async function compareEntities(
  transaction: ManagedTransaction,
  planned: readonly Planned[],
): Promise<readonly Change[]> {
  return changesOf(planned, await findByIds(transaction, planned));
}

/** Writes those that are not unchanged, with their evidence. Every source must be there. */
export async function writeEntities(
  transaction: ManagedTransaction,
  planned: readonly Planned[],
): Promise<readonly Change[]> {
  const found = await findByIds(transaction, planned);
  const changes = changesOf(planned, found);
  const created = planned.filter((_, index) => changes[index] === "created");
  const updated = planned.filter((_, index) => changes[index] === "updated");
  const joined = await shareEntities(
    transaction,
    updated.filter((one) => isShared(one, found)),
  );
  const sole = updated.filter((one) => !isShared(one, found));
  const replaced = [...sole.map(asItStands), ...joined];
  await writeRows(transaction, createEntities, created.map(asItStands).map(toRow));
  await writeRows(
    transaction,
    replaceEntities,
    replaced.map((one) => ({ ...toRow(one), oldLabels: oldLabels(found.get(one.record.id)) })),
  );
  await replaceEvidence(transaction, {
    of: "entity",
    owners: [...created.map(asItStands), ...replaced].map(({ record, evidence }) => ({ id: record.id, evidence })),
    updated: replaced.map(({ record }) => record.id),
  });
  return changes;
}

/** An entity of this dataset alone. */
function asItStands({ record, dataset, hash }: Planned): StandingEntity {
  return {
    record,
    datasets: [dataset],
    hashes: [hash],
    evidence: record.evidence.map((evidence) => ({ evidence, dataset })),
  };
}

function toRow({ record, datasets, hashes }: StandingEntity): object {
  return {
    id: record.id,
    labels: [record.kind, ...(record.roles ?? [])].map(toLabel),
    properties: { ...toStoredEntity(record), datasets, recordHashes: hashes },
  };
}

function oldLabels(found: FoundEntity | undefined): readonly string[] {
  return (found?.labels ?? []).filter((label) => label !== "Entity");
}

function isShared({ record, dataset }: Planned, found: Found): boolean {
  return found.get(record.id)?.datasets.some((other) => other !== dataset) === true;
}

function changesOf(planned: readonly Planned[], found: Found): readonly Change[] {
  return planned.map(({ record, dataset, hash }) => {
    const stored = found.get(record.id);
    return stored === undefined ? "created" : changeOf(stored.hashes[stored.datasets.indexOf(dataset)] ?? "", hash);
  });
}

async function findByIds(transaction: ManagedTransaction, planned: readonly Planned[]): Promise<Found> {
  const ids = planned.map(({ record }) => record.id);
  const rows = await query<FoundEntity>(transaction, findEntities, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}
