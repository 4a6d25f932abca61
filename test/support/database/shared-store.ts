import { afterAll, inject } from "vitest";
import { openConnection } from "../../../server/store/neo4j/driver/connection.ts";
import { openStore } from "../../../server/store/neo4j/open-store.ts";

/** The store on the database that all tests of a run share. Tests only read it. */
export function openSharedStore() {
  const connection = openConnection(inject("database"));
  afterAll(() => connection.close());
  return { connection, store: openStore(connection) };
}
