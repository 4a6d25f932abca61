import { openDatabase } from "../../../server/database/open-database.ts";
import type { GivenDatabase } from "../../../server/env.ts";
import { LinchpinError } from "../../../server/errors.ts";
import { makeEmptyHome } from "./empty-home.ts";
import { noteObstacle } from "./note-obstacle.ts";

export interface TestDatabase extends GivenDatabase {
  /** Its LINCHPIN_HOME, with its password and its log. */
  readonly home: string;
  /** Ends it and removes its home. */
  stop(): Promise<void>;
}

/**
 * A fresh Neo4j without schema or content, in a home of its own. Costs some 12 seconds and up to a gigabyte: for tests
 * that stop it. Those that only read share the seeded one, those that write share another. A database that the
 * environment names is not touched.
 */
export async function openEmptyDatabase(): Promise<TestDatabase> {
  const home = makeEmptyHome();
  try {
    const { stop, uri, username, password, database } = await openDatabase(home.env, { report: console.log });
    const end = () => stop().finally(home.remove);
    return { uri, username, password, database, home: home.folder, stop: end };
  } catch (error) {
    home.remove();
    if (error instanceof LinchpinError && error.code === "NO_DATABASE") {
      noteObstacle("database", `${error.message} ${error.next}`);
    }
    throw error;
  }
}
