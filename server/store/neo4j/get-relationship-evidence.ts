import { relationshipId } from "../../domain/ids.ts";
import { limits } from "../../limits.ts";
import type { EvidenceReader } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { loadCypher } from "./cypher.ts";
import { toEvidence, toSource } from "./from-record.ts";
import { read } from "./run.ts";
import type { StoredEvidence, StoredSource } from "./stored-graph.ts";

const query = loadCypher("evidence/get-relationship-evidence");

interface Row {
  readonly rows: readonly { readonly id: string; readonly evidence: readonly StoredEvidence[] }[];
  readonly sources: readonly StoredSource[];
}

export function getRelationshipEvidence(connection: Connection): EvidenceReader["getRelationshipEvidence"] {
  return async (ids) => {
    const [found] = ids.length === 0 ? [] : await read<Row>(connection, query, { ids, limit: limits.evidence });
    const { rows = [], sources = [] } = found ?? {};
    return {
      evidence: new Map(rows.map(({ id, evidence }) => [relationshipId(id), evidence.map(toEvidence)])),
      sources: new Map(sources.map(toSource).map((source) => [source.id, source])),
    };
  };
}
