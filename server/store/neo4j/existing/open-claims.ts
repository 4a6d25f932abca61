import type { DatasetId } from "../../../domain/ids.ts";
import type { RelationshipRecord } from "../../../domain/records/record.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { ClaimPlace } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read, stream } from "../driver/run.ts";
import type { RelationshipRow, StoredEvidence } from "../stored/stored-graph.ts";
import { toRelationshipRecord } from "../stored/to-record.ts";

const listOpen = loadCypher("existing/list-open-claims");
const get = loadCypher("existing/get-claims");

/** The claims of a dataset that have no end and are not retracted, some at a time. */
export function listOpenClaims(connection: Connection, dataset: DatasetId): AsyncIterable<readonly ClaimPlace[]> {
  return stream<ClaimPlace>(connection, listOpen, { dataset }, { deadline: storeLimits.scanMilliseconds });
}

/** Claims as the records that they came from, without the names of their datasets. */
export async function getClaims(
  connection: Connection,
  places: readonly ClaimPlace[],
): Promise<readonly RelationshipRecord[]> {
  const rows = places.map(({ id, kind, from, to }) => ({ id, kind, from, to }));
  const found = await read<RelationshipRow & { evidence: readonly StoredEvidence[] }>(
    connection,
    get,
    { rows },
    { deadline: storeLimits.transactionMilliseconds },
  );
  return found.map((row) => toRelationshipRecord(row, "implied"));
}
