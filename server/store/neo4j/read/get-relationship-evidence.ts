import { relationshipId } from "../../../domain/ids.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { EvidenceReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toEvidence, toSource } from "../stored/from-record.ts";
import type { StoredEvidence, StoredSource } from "../stored/stored-graph.ts";

const query = loadCypher("evidence/get-relationship-evidence");

interface Row {
  readonly rows: readonly { readonly id: string; readonly evidence: readonly StoredEvidence[] }[];
  readonly sources: readonly StoredSource[];
}

export function getRelationshipEvidence(connection: Connection): EvidenceReader["getRelationshipEvidence"] {
  return async (ids) => {
    const [found] = ids.length === 0 ? [] : await read<Row>(connection, query, { ids, limit: storeLimits.evidence });
    const { rows = [], sources = [] } = found ?? {};
    return {
      evidence: new Map(rows.map(({ id, evidence }) => [relationshipId(id), evidence.map(toEvidence)])),
      sources: new Map(sources.map(toSource).map((source) => [source.id, source])),
    };
  };
}
