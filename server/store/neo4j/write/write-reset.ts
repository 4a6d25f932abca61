import { randomUUID } from "node:crypto";
import { storeLimits } from "../../../limits/store.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { write } from "../driver/run.ts";
import { whole } from "../stored/as-parameters.ts";
import { noteStep } from "./graph-version.ts";
import { query } from "./write-rows.ts";

const deleteImported = loadCypher("remove/delete-imported");
const deleteGraph = loadCypher("remove/delete-graph");

/** Removes what imports have written, in parts that fit the transaction memory; migrations stay. The version goes last. */
export async function reset(connection: Connection): Promise<void> {
  let deleted = 0;
  do {
    deleted = await write(connection, async (transaction) => {
      const atMost = whole(storeLimits.batchRecords);
      const [part] = await query<{ deleted: number }>(transaction, deleteImported, { atMost });
      if (part === undefined || part.deleted === 0) return 0;
      await noteStep(transaction, { by: "reset", what: [randomUUID()] });
      return part.deleted;
    });
  } while (deleted > 0);
  await write(connection, (transaction) => query(transaction, deleteGraph, {}));
}
