import { relationshipId } from "../../../domain/ids.ts";
import { storeLimits } from "../../../limits/store.ts";
import { parseCursor } from "../../cursor.ts";
import type { EvidenceReader } from "../../graph-store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read } from "../driver/run.ts";
import { getRelationships } from "./get-relationships.ts";
import { toPage } from "./to-page.ts";

const query = loadCypher("evidence/list-sole-support");

/** Ordered by id. Asks of every claim of the source, so a source of a million takes long. Evidence against a relationship is no support, so it does not count. */
export function listSoleSupport(connection: Connection): EvidenceReader["listSoleSupport"] {
  const get = getRelationships(connection);
  return async (of, { first, after }) => {
    const [afterId] = parseCursor(after, 1);
    const [row] = await read<{ total: number; page: readonly string[] }>(
      connection,
      query,
      { id: of, after: afterId, limit: first + 1 },
      { deadline: storeLimits.transactionMilliseconds },
    );
    const ids = (row?.page ?? []).map(relationshipId);
    const relationships = await get(ids);
    return toPage({
      found: ids.flatMap((id) => relationships.get(id) ?? []),
      first,
      totalCount: row?.total ?? 0,
      keysOf: ({ id }) => [id],
    });
  };
}
