import type { ManagedTransaction } from "neo4j-driver";
import type { DatasetId } from "../../../domain/ids.ts";
import type { Change } from "../../../domain/imports/import-report.ts";
import type { EntityRecord } from "../../../domain/records/record.ts";
import type { PlannedRecord } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { write } from "../driver/run.ts";
import { asParameters } from "../stored/as-parameters.ts";
import { changeOf } from "../stored/change-of.ts";
import { type StandingEntity, standAlone } from "../stored/standing-entity.ts";
import { toLabels, toStoredEntity } from "../stored/to-stored.ts";
import { shareEntities, unshareEntities } from "./share-entities.ts";
import { replaceEvidence } from "./write-evidence.ts";
import { query, writeRows } from "./write-rows.ts";

const findEntities = loadCypher("existing/find-entities");
const createEntities = loadCypher("write/create-entities");
const replaceEntities = loadCypher("write/replace-entities");

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
  return changesOf(planned, await findByIds(transaction, idsOf(planned)));
}

/** Writes those that are not unchanged, with their evidence. Every source must be there. */
export async function writeEntities(
  transaction: ManagedTransaction,
  planned: readonly Planned[],
): Promise<readonly Change[]> {
  const found = await findByIds(transaction, idsOf(planned));
  const changes = changesOf(planned, found);
  const created = planned.filter((_, index) => changes[index] === "created");
  const updated = planned.filter((_, index) => changes[index] === "updated");
  const joined = await shareEntities(
    transaction,
    updated.filter((one) => isShared(one, found)),
  );
  const sole = updated.filter((one) => !isShared(one, found));
  const replaced = [...sole.map(standAlone), ...joined];
  await writeRows(transaction, createEntities, created.map(standAlone).map(toRow));
  await replace(transaction, replaced, found);
  await replaceEvidence(transaction, {
    of: "entity",
    owners: [...created.map(standAlone), ...replaced].map(({ record, evidence }) => ({ id: record.id, evidence })),
    updated: replaced.map(({ record }) => record.id),
  });
  return changes;
}

/** Takes a dataset's words out of entities that other datasets speak of as well. */
export async function withdrawFromEntities(
  transaction: ManagedTransaction,
  ids: readonly string[],
  dataset: DatasetId,
): Promise<void> {
  const standing = await unshareEntities(transaction, ids, dataset);
  await replace(transaction, standing, await findByIds(transaction, ids));
  await replaceEvidence(transaction, {
    of: "entity",
    owners: standing.map(({ record, evidence }) => ({ id: record.id, evidence })),
    updated: ids,
  });
}

/** Writes entities anew that are there with their evidence. */
export async function rewriteEntities(connection: Connection, standing: readonly StandingEntity[]): Promise<void> {
  const rows = standing.map((one) => ({ ...toRow(one), oldLabels: [] }));
  await write(connection, (transaction) => writeRows(transaction, replaceEntities, rows));
}

async function replace(
  transaction: ManagedTransaction,
  replaced: readonly StandingEntity[],
  found: Found,
): Promise<void> {
  const rows = replaced.map((one) => ({ ...toRow(one), oldLabels: oldLabels(found.get(one.record.id)) }));
  await writeRows(transaction, replaceEntities, rows);
}

function toRow(standing: StandingEntity): object {
  const { record } = standing;
  return {
    id: record.id,
    labels: toLabels(record),
    properties: asParameters("entity", toStoredEntity(standing)),
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

async function findByIds(transaction: ManagedTransaction, ids: readonly string[]): Promise<Found> {
  const rows = await query<FoundEntity>(transaction, findEntities, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

function idsOf(planned: readonly Planned[]): readonly string[] {
  return planned.map(({ record }) => record.id);
}
