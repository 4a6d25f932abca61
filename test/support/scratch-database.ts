import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Session } from "neo4j-driver";
import { inject } from "vitest";
import type { GivenDatabase } from "../../server/env.ts";
import type { TestDatabase } from "./database.ts";

/**
 * The one Neo4j in which the graph tests write, one file after the other: starting one for each file would take most of
 * their time. It comes without schema and content, with a home of its own for files, and stays running when it is
 * stopped. Tests that stop or break their database open one with `openEmptyDatabase`.
 */
export async function takeScratchDatabase(): Promise<TestDatabase> {
  const login = inject("scratch");
  await empty(login);
  const home = mkdtempSync(join(tmpdir(), "linchpin scratch "));
  return { ...login, home, stop: async () => rmSync(home, { recursive: true, force: true }) };
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
