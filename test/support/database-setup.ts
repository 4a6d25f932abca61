import type { TestProject } from "vitest/node";
import type { GivenDatabase } from "../../server/env.ts";
import { openEmptyDatabase, type TestDatabase } from "./database.ts";
import { seedDatabase } from "./seed-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j that all tests of a run share, with the curated dataset. Tests only read it. */
    database: GivenDatabase;
  }
}

/** One database for all parts of a run, however many of them ask for it: each part loads this file anew. */
interface Shared {
  users: number;
  database: Promise<TestDatabase>;
}
const realm = globalThis as { linchpinTestDatabase?: Shared };

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  realm.linchpinTestDatabase ??= { users: 0, database: openSeededDatabase() };
  const shared = realm.linchpinTestDatabase;
  shared.users += 1;
  const { uri, username, password, database } = await shared.database;
  project.provide("database", { uri, username, password, database });
  return async () => {
    shared.users -= 1;
    if (shared.users === 0) await (await shared.database).stop();
  };
}

async function openSeededDatabase(): Promise<TestDatabase> {
  const database = await openEmptyDatabase();
  try {
    await seedDatabase(database);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}
