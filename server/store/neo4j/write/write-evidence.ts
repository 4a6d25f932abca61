import type { ManagedTransaction } from "neo4j-driver";
import { loadCypher } from "../driver/load-cypher.ts";
import { asParameters } from "../stored/as-parameters.ts";
import { type OwnedEvidence, toStoredEvidence } from "../stored/to-stored.ts";
import { query, writeRows } from "./write-rows.ts";

const createEvidence = loadCypher("write/create-evidence");
const deletions = {
  relationship: loadCypher("remove/delete-relationship-evidence"),
  entity: loadCypher("remove/delete-entity-evidence"),
} as const;

/** All evidence of an entity or relationship, in the order of its record. */
export interface EvidenceOwner {
  readonly id: string;
  readonly evidence: readonly OwnedEvidence[];
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
  const rows = change.owners.flatMap(({ id, evidence }) =>
    evidence.map((one, position) => ({
      source: one.evidence.source,
      properties: asParameters("evidence", toStoredEvidence(one, { of: change.of, id, position })),
    })),
  );
  await writeRows(transaction, createEvidence, rows);
}
