import { storeLimits } from "../../../limits/store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { write } from "../driver/run.ts";
import { whole } from "../stored/as-parameters.ts";
import { query } from "./write-rows.ts";

const deleteImported = loadCypher("remove/delete-imported");

/** Removes what imports have written, in parts that fit the transaction memory; migrations stay. */
export async function reset(connection: Connection): Promise<void> {
  let deleted = 0;
  do {
    const [part] = await write(connection, (transaction) =>
      query<{ deleted: number }>(transaction, deleteImported, { atMost: whole(storeLimits.batchRecords) }),
    );
    deleted = part?.deleted ?? 0;
  } while (deleted > 0);
}
