import type { TestDatabase } from "./database.ts";

interface Shared {
  users: number;
  readonly database: Promise<TestDatabase>;
}

/** Those of a run by name, however many of its parts ask for one: each part loads this file anew. */
const realm = globalThis as { linchpinTestDatabases?: Map<string, Shared> };

/** Opens the database where no part has done so yet. `leave` stops it when all of them have left. */
export async function shareDatabase(
  name: string,
  open: () => Promise<TestDatabase>,
): Promise<{ readonly database: TestDatabase; leave(): Promise<void> }> {
  realm.linchpinTestDatabases ??= new Map();
  const shared = realm.linchpinTestDatabases.get(name) ?? { users: 0, database: open() };
  realm.linchpinTestDatabases.set(name, shared);
  shared.users += 1;
  const database = await shared.database;
  return {
    database,
    leave: async () => {
      shared.users -= 1;
      if (shared.users === 0) await database.stop();
    },
  };
}
