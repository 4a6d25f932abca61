import { relationshipId } from "../../domain/ids.ts";
import { limits } from "../../limits.ts";
import type { EvidenceReader } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { loadCypher } from "./cypher.ts";
import { toEvidence } from "./from-record.ts";
import { read } from "./run.ts";
import type { StoredEvidence } from "./stored-graph.ts";

const query = loadCypher("evidence/get-relationship-evidence");

export function getRelationshipEvidence(connection: Connection): EvidenceReader["getRelationshipEvidence"] {
  return async (ids) => {
    if (ids.length === 0) return new Map();
    const rows = await read<{ id: string; evidence: readonly StoredEvidence[] }>(connection, query, {
      ids,
      limit: limits.evidence,
    });
    return new Map(rows.map(({ id, evidence }) => [relationshipId(id), evidence.map(toEvidence)]));
  };
}
