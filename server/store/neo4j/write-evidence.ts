import { hash } from "node:crypto";
import type { ManagedTransaction } from "neo4j-driver";
import type { DatasetId } from "../../domain/ids.ts";
import type { EntityEvidenceRecord, RelationshipEvidenceRecord } from "../../domain/record.ts";
import { loadCypher } from "./cypher.ts";
import { toStoredEvidence } from "./to-stored.ts";
import { query, writeRows } from "./write-rows.ts";

const createEvidence = loadCypher("import/create-evidence");
const deletions = {
  relationship: loadCypher("import/delete-relationship-evidence"),
  entity: loadCypher("import/delete-entity-evidence"),
} as const;

/** All evidence of an entity or relationship, in the order of its record. */
export interface EvidenceOwner {
  readonly id: string;
  readonly evidence: readonly OwnedEvidence[];
}

interface OwnedEvidence {
  readonly evidence: EntityEvidenceRecord | RelationshipEvidenceRecord;
  /** Who brought it. */
  readonly dataset: DatasetId;
}

/** Gives each owner this evidence and no other. `updated` are the owners that may have some already. */
export async function replaceEvidence(
  transaction: ManagedTransaction,
  change: {
    readonly of: "entity" | "relationship";
    readonly owners: readonly EvidenceOwner[];
    readonly updated: readonly string[];
  },
): Promise<void> {
  if (change.updated.length > 0) await query(transaction, deletions[change.of], { ids: change.updated });
  const key = `${change.of}Id`;
  const rows = change.owners.flatMap(({ id, evidence }) =>
    evidence.map((one, position) => ({
      source: one.evidence.source,
      properties: {
        ...toStoredEvidence(one.evidence, { dataset: one.dataset, position }),
        [key]: id,
        id: evidenceIdOf(id, one),
      },
    })),
  );
  await writeRows(transaction, createEvidence, rows);
}

/** From what it says and not from its position, so that another piece beside it does not change the id. */
function evidenceIdOf(owner: string, { evidence, dataset }: OwnedEvidence): string {
  const said = { stance: "SUPPORTS", properties: [], ...evidence, dataset };
  const text = JSON.stringify([owner, Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return `v-${hash("sha256", text).slice(0, 16)}`;
}
