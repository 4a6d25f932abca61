import { randomUUID } from "node:crypto";
import type { ManagedTransaction } from "neo4j-driver";
import type { DatasetId } from "../../../domain/ids.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { RemovedDataset } from "../../import-writer.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { whole } from "../stored/as-parameters.ts";
import { noteStep, settleVersion } from "./graph-version.ts";
import { withdrawFromEntities } from "./write-entities.ts";
import type { Transact } from "./write-lock.ts";
import { query } from "./write-rows.ts";

const getDataset = loadCypher("remove/get-dataset");
const dropLedger = loadCypher("remove/drop-ledger-of-dataset");
const deleteClaims = loadCypher("remove/delete-claims-of-dataset");
const listSpeakers = loadCypher("existing/list-speakers");
const findEntities = loadCypher("remove/find-entities-of-dataset");
const deleteEntities = loadCypher("remove/delete-entities");
const releaseSources = loadCypher("write/release-sources");
const deleteDataset = loadCypher("remove/delete-dataset");

const atMost = whole(storeLimits.batchRecords);

/**
 * Takes a dataset out, in parts that fit the transaction memory: its claims, then the entities that nobody else speaks
 * of and no claim names, then the sources that nobody else cites, then the dataset itself. An entity that a claim of
 * another dataset names stays with what is said of it, and so does the dataset that says it. Each part gives the graph
 * a version of its own, so that what is cut half-way is not taken for the graph before it.
 */
export async function removeDataset(transact: Transact, dataset: DatasetId): Promise<RemovedDataset | undefined> {
  const found = await transact(async (transaction) => {
    await query(transaction, dropLedger, { dataset });
    return query(transaction, getDataset, { dataset });
  });
  if (found.length === 0) return undefined;
  const relationships = await removeClaims(transact, dataset);
  const entities = await removeEntities(transact, dataset);
  const sources = await removeSources(transact, dataset);
  const removed = { relationships, ...entities, sources };
  await transact(async (transaction) => {
    if (removed.keptEntities === 0) await query(transaction, deleteDataset, { dataset });
    await settleVersion(transaction, { by: nameOfRemoval(dataset), what: Object.values(removed) });
  });
  return removed;
}

async function removeClaims(transact: Transact, dataset: DatasetId): Promise<number> {
  let sum = 0;
  for (;;) {
    const deleted = await transact(async (transaction) => {
      const [part] = await query<{ deleted: number }>(transaction, deleteClaims, { dataset, atMost });
      if (part === undefined || part.deleted === 0) return 0;
      await notePart(transaction, dataset);
      return part.deleted;
    });
    if (deleted === 0) return sum;
    sum += deleted;
  }
}

interface FoundEntity {
  readonly id: string;
  readonly shared: boolean;
  readonly needed: boolean;
}

async function removeEntities(transact: Transact, dataset: DatasetId) {
  const speakers = new Set(await namesOfSpeakers(transact));
  const sum = { entities: 0, sharedEntities: 0, keptEntities: 0 };
  let after = "";
  for (;;) {
    const page = await transact(async (transaction) => {
      const found = await query<FoundEntity>(transaction, findEntities, { dataset, after, limit: atMost });
      const shared = found.filter((one) => one.shared);
      const sole = found.filter((one) => !one.shared);
      const free = sole.filter(({ id, needed }) => !needed && !speakers.has(id));
      await query(transaction, deleteEntities, { ids: free.map(({ id }) => id) });
      if (shared.length > 0) {
        const ids = shared.map(({ id }) => id);
        await withdrawFromEntities(transaction, ids, dataset);
      }
      if (free.length + shared.length > 0) await notePart(transaction, dataset);
      return { free: free.length, shared: shared.length, kept: sole.length - free.length, last: found.at(-1)?.id };
    });
    sum.entities += page.free;
    sum.sharedEntities += page.shared;
    sum.keptEntities += page.kept;
    if (page.last === undefined) return sum;
    after = page.last;
  }
}

async function namesOfSpeakers(transact: Transact): Promise<readonly string[]> {
  const rows = await transact((transaction) => query<{ id: string }>(transaction, listSpeakers, {}));
  return rows.map(({ id }) => id);
}

async function removeSources(transact: Transact, dataset: DatasetId): Promise<number> {
  let sum = 0;
  for (;;) {
    const released = await transact(async (transaction) => {
      const found = await query<{ released: number; deleted: number }>(transaction, releaseSources, {
        dataset,
        atMost,
      });
      const [part] = found;
      if (part === undefined || part.released === 0) return undefined;
      await notePart(transaction, dataset);
      return part;
    });
    if (released === undefined) return sum;
    sum += released.deleted;
  }
}

/** Which of the dataset a part takes is the database's choice, so that no two parts give the same version. */
function notePart(transaction: ManagedTransaction, dataset: DatasetId): Promise<void> {
  return noteStep(transaction, { by: nameOfRemoval(dataset), what: [randomUUID()] });
}

/** As the command that goes on with it. */
function nameOfRemoval(dataset: DatasetId): string {
  return `datasets remove ${dataset}`;
}
