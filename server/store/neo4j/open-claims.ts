import type { DatasetId } from "../../domain/ids.ts";
import type { RelationshipRecord } from "../../domain/record.ts";
import { limits } from "../../limits.ts";
import type { ClaimPlace } from "../import-writer.ts";
import type { Connection } from "./connection.ts";
import { loadCypher } from "./cypher.ts";
import { read, stream } from "./run.ts";
import type { RelationshipRow, StoredEvidence } from "./stored-graph.ts";
import { toRelationshipRecord } from "./to-record.ts";

const listOpen = loadCypher("import/list-open-claims");
const get = loadCypher("import/get-claims");

/** The claims of a dataset that have no end and are not retracted, some at a time. */
export function listOpenClaims(connection: Connection, dataset: DatasetId): AsyncIterable<readonly ClaimPlace[]> {
  return stream<ClaimPlace>(connection, listOpen, { dataset }, { deadline: limits.scanMilliseconds });
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
    { deadline: limits.transactionMilliseconds },
  );
  return found.map((row) => toRelationshipRecord(row, "implied"));
}
