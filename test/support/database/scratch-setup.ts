import type { TestProject } from "vitest/node";
import type { GivenDatabase } from "../../../server/env.ts";
import { openEmptyDatabase } from "./database.ts";
import { shareDatabase } from "./shared-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j in which tests write, emptied by each file that takes it. */
    scratch: GivenDatabase;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { database, leave } = await shareDatabase("scratch", openEmptyDatabase);
  const { uri, username, password, database: name } = database;
  project.provide("scratch", { uri, username, password, database: name });
  return leave;
}
