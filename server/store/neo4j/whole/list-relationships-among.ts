import { relationshipId } from "../../../domain/ids.ts";
import type { ClaimStatus } from "../../../domain/relationship.ts";
import { compareText } from "../../../domain/text-order.ts";
import { storeLimits } from "../../../limits/store.ts";
import type { RecordReader, RelationshipStanding } from "../../record-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";

const query = loadCypher("records/list-relationships-among");

/** Starts looked at in one read: some have many relationships, which all are looked at. */
const startsAtOnce = 100;

/** The ids and statuses of all relationships among the entities, by id. */
export function listRelationshipsAmong(connection: Connection): RecordReader["listRelationshipsAmong"] {
  return async (ids, { signal } = {}) => {
    const to = [...new Set(ids)];
    const found: RelationshipStanding[] = [];
    for (let start = 0; start < to.length; start += startsAtOnce) {
      const from = to.slice(start, start + startsAtOnce);
      const options = { deadline: storeLimits.transactionMilliseconds, signal };
      const rows = await read<{ id: string; status: ClaimStatus }>(connection, query, { from, to }, options);
      for (const { id, status } of rows) found.push({ id: relationshipId(id), status });
    }
    return found.sort((a, b) => compareText(a.id, b.id));
  };
}
