import type { SourceId } from "../../../domain/ids.ts";
import type { Source } from "../../../domain/source.ts";
import type { EvidenceReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { toSource } from "../stored/from-record.ts";
import type { StoredSource } from "../stored/stored-graph.ts";

const query = loadCypher("evidence/get-sources");

export function getSources(connection: Connection): EvidenceReader["getSources"] {
  return async (ids) => {
    if (ids.length === 0) return new Map();
    const rows = await read<{ source: StoredSource }>(connection, query, { ids });
    return new Map<SourceId, Source>(rows.map(({ source }) => toSource(source)).map((source) => [source.id, source]));
  };
}
