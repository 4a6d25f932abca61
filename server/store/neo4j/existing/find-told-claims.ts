import { storeLimits } from "../../../limits/store.ts";
import type { ToldClaim } from "../../import-writer.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { stream } from "../driver/run.ts";

const find = loadCypher("existing/find-told-claims");

/** The claims that rest on rows of these names, of whatever dataset, some at a time. */
export function findToldClaims(
  connection: Connection,
  locators: readonly string[],
): AsyncIterable<readonly ToldClaim[]> {
  return stream<ToldClaim>(connection, find, { locators }, { deadline: storeLimits.scanMilliseconds });
}
