import { limits } from "../../limits.ts";
import { whole } from "./as-parameters.ts";
import type { Connection } from "./connection.ts";
import { loadCypher } from "./cypher.ts";
import { write } from "./run.ts";
import { query } from "./write-rows.ts";

const deleteImported = loadCypher("import/delete-imported");

/** Removes what imports have written, in parts that fit the transaction memory; migrations stay. */
export async function reset(connection: Connection): Promise<void> {
  let deleted = 0;
  do {
    const [part] = await write(connection, (transaction) =>
      query<{ deleted: number }>(transaction, deleteImported, { atMost: whole(limits.batchRecords) }),
    );
    deleted = part?.deleted ?? 0;
  } while (deleted > 0);
}
