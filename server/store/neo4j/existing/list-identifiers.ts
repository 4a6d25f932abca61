import { storeLimits } from "../../../limits/store.ts";
import type { IdentifiedEntity } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { stream } from "../driver/run.ts";

const list = loadCypher("existing/list-identifiers");

/** The identifiers of a scheme that entities bear, some at a time, in any order. */
export function listIdentifiers(connection: Connection, scheme: string): AsyncIterable<readonly IdentifiedEntity[]> {
  return stream<IdentifiedEntity>(
    connection,
    list,
    { prefix: `${scheme}:` },
    { deadline: storeLimits.scanMilliseconds },
  );
}
