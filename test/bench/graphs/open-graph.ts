import { performance } from "node:perf_hooks";
import { migrate } from "../../../server/database/migrations/migrate.ts";
import { openDatabase } from "../../../server/database/open-database.ts";
import type { GivenDatabase } from "../../../server/env.ts";
import { openConnection } from "../../../server/store/neo4j/driver/connection.ts";
import { makeEmptyHome } from "../../support/database/empty-home.ts";
import { seedDatabase } from "../../support/database/seed-database.ts";
import { bulkLoad } from "../imports/bulk-load.ts";
import type { BenchSize } from "./sizes.ts";

export interface LoadedGraph {
  readonly login: GivenDatabase;
  readonly home: string;
  readonly loadSeconds: number;
  /** Ends the database and removes its home. */
  stop(): Promise<void>;
}

/** A Neo4j of its own with the graph of that size, its constraints and its indexes. */
export async function openGraph(
  { generated }: BenchSize,
  { report, signal }: { readonly report: (line: string) => void; readonly signal: AbortSignal },
): Promise<LoadedGraph> {
  const home = makeEmptyHome();
  const open = () => openDatabase(home.env, { report, signal });
  const start = performance.now();
  let database = await open().catch((error: unknown) => {
    home.remove();
    throw error;
  });
  const stop = () => database.stop().finally(home.remove);
  try {
    if (generated === undefined) await seedDatabase(database);
    else {
      // The first start gave the database its password; the importer needs it stopped.
      await database.stop();
      report(`Generating ${generated.relationships} relationships and importing them offline.`);
      await bulkLoad(generated, { home: home.folder, signal });
      database = await open();
      report("Filling the indexes.");
      const connection = openConnection(database);
      await migrate(connection).finally(() => connection.close());
    }
    return { login: database, home: home.folder, loadSeconds: (performance.now() - start) / 1_000, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
