import { limits } from "../../limits.ts";
import type { IdentifiedEntity } from "../import-writer.ts";
import type { Connection } from "./connection.ts";
import { loadCypher } from "./cypher.ts";
import { stream } from "./run.ts";

const list = loadCypher("import/list-identifiers");

/** The identifiers of a scheme that entities bear, some at a time, in any order. */
export function listIdentifiers(connection: Connection, scheme: string): AsyncIterable<readonly IdentifiedEntity[]> {
  return stream<IdentifiedEntity>(connection, list, { prefix: `${scheme}:` }, { deadline: limits.scanMilliseconds });
}
