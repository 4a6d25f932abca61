import type { ManagedTransaction } from "neo4j-driver";
import { type DatasetId, datasetId } from "../../../domain/ids.ts";
import type { EntityRecord } from "../../../domain/records/record.ts";
import type { PlannedRecord } from "../../import-writer.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { asParameters } from "../stored/as-parameters.ts";
import { type StandingEntity, standTogether } from "../stored/standing-entity.ts";
import type { StoredEntity, StoredEvidence } from "../stored/stored-graph.ts";
import { toEntityRecord } from "../stored/to-record.ts";
import { contributionId, toStoredContribution } from "../stored/to-stored.ts";
import { query, writeRows } from "./write-rows.ts";

const findContributions = loadCypher("existing/find-contributions");
const findParts = loadCypher("remove/find-entity-parts");
const mergeContributions = loadCypher("write/merge-contributions");
const deleteContributions = loadCypher("remove/delete-contributions");

type Contribution = PlannedRecord<EntityRecord>;

/**
 * Joins entities with what other datasets say of them. While one dataset alone speaks of an entity, the entity is
 * what it says; from the second on, each dataset's words are kept as a contribution, so that one can be changed or
 * taken out without the others.
 */
export async function shareEntities(
  transaction: ManagedTransaction,
  planned: readonly PlannedRecord<EntityRecord>[],
): Promise<readonly StandingEntity[]> {
  if (planned.length === 0) return [];
  const stored = await findStored(
    transaction,
    planned.map(({ record }) => record.id),
  );
  const joined = planned.map(({ record, dataset, hash }) => {
    const others = (stored.get(record.id) ?? []).filter((one) => one.dataset !== dataset);
    return [...others, { dataset, record, hash }];
  });
  await writeRows(transaction, mergeContributions, joined.flat().map(toRow));
  return joined.map(standTogether);
}

/**
 * Takes a dataset's words out of entities that others speak of as well; gives the entities as those say them. Where one
 * dataset is left, the entity is again what it says, and no contribution is kept.
 */
export async function unshareEntities(
  transaction: ManagedTransaction,
  ids: readonly string[],
  dataset: DatasetId,
): Promise<readonly StandingEntity[]> {
  const stored = await findStored(transaction, ids);
  const left = ids.map((id) => (stored.get(id) ?? []).filter((one) => one.dataset !== dataset));
  const obsolete = left.flatMap((others, place) => {
    const withdrawn = contributionId(dataset, ids[place] ?? "");
    return others.length > 1
      ? [withdrawn]
      : [withdrawn, ...others.map(({ dataset: other, record }) => contributionId(other, record.id))];
  });
  await query(transaction, deleteContributions, { ids: obsolete });
  return left.map(standTogether);
}

function toRow(contribution: Contribution): object {
  const properties = asParameters("contribution", toStoredContribution(contribution));
  return { id: properties.id, properties };
}

async function findStored(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Contribution[]>> {
  const contributions = await query<{ entityId: string; dataset: string; hash: string; record: string }>(
    transaction,
    findContributions,
    { ids },
  );
  const found = new Map<string, Contribution[]>();
  for (const { entityId, dataset, hash, record } of contributions) {
    const contribution = { dataset: datasetId(dataset), hash, record: JSON.parse(record) as EntityRecord };
    found.set(entityId, [...(found.get(entityId) ?? []), contribution]);
  }
  const parts = await query<{
    entity: StoredEntity;
    evidence: readonly StoredEvidence[];
  }>(transaction, findParts, { ids: ids.filter((id) => !found.has(id)) });
  for (const { entity, evidence } of parts) {
    const dataset = datasetId(entity.datasets[0] ?? "");
    const record = toEntityRecord({ entity, evidence }, "implied");
    found.set(entity.id, [{ dataset, record, hash: entity.recordHashes[0] ?? "" }]);
  }
  return found;
}
