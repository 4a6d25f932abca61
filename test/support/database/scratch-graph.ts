import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Session } from "neo4j-driver";
import { afterAll, beforeAll, inject } from "vitest";
import { migrate } from "../../../server/database/migrations/migrate.ts";
import type { GivenDatabase } from "../../../server/env.ts";
import { openConnection } from "../../../server/store/neo4j/driver/connection.ts";
import { openStore } from "../../../server/store/neo4j/open-store.ts";
import { openImportWriter } from "../../../server/store/neo4j/write/import-writer.ts";

/**
 * The one Neo4j in which tests write, one file after the other: starting one for each file would take most of
 * their time. Before the first test it is emptied and migrated; its home, for files, is the test file's own. Tests that
 * stop or break their database open one with `openEmptyDatabase`. `patience`: milliseconds that a read may take.
 */
export function openScratchGraph(options: { readonly patience?: number } = {}) {
  const login = inject("scratch");
  const home = mkdtempSync(join(tmpdir(), "linchpin scratch "));
  const connection = openConnection({ ...login, ...options });
  beforeAll(async () => {
    await empty(login);
    await migrate(connection);
  });
  afterAll(async () => {
    await connection.close();
    rmSync(home, { recursive: true, force: true });
  });
  const database = { ...login, home };
  return { database, connection, writer: openImportWriter(connection), store: openStore(connection) };
}

async function empty({ uri, username, password, database }: GivenDatabase): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session({ database });
  try {
    await session.run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS");
    await drop(session, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name");
    await drop(session, "INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  } finally {
    await driver.close();
  }
}

/** Names are those of our own migrations. */
async function drop(session: Session, what: "CONSTRAINT" | "INDEX", list: string): Promise<void> {
  const { records } = await session.run(list);
  for (const record of records) await session.run(`DROP ${what} \`${record.get("name")}\``);
}
