import type { TestProject } from "vitest/node";
import type { GivenDatabase } from "../../../server/env.ts";
import { openEmptyDatabase, type TestDatabase } from "./database.ts";
import { seedDatabase } from "./seed-database.ts";
import { shareDatabase } from "./shared-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j that all tests of a run share, with the curated dataset. Tests only read it. */
    database: GivenDatabase;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { database, leave } = await shareDatabase("seeded", openSeededDatabase);
  const { uri, username, password, database: name } = database;
  project.provide("database", { uri, username, password, database: name });
  return leave;
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
