import { join } from "node:path";
import { importFiles } from "../../../seed/pipeline/import.ts";
import { migrate } from "../../../server/database/migrations/migrate.ts";
import type { GivenDatabase } from "../../../server/env.ts";
import { root } from "../../../server/root.ts";
import { openConnection } from "../../../server/store/neo4j/driver/connection.ts";
import { openImportWriter } from "../../../server/store/neo4j/write/import-writer.ts";

/** The curated dataset, the one story that the tests of the whole system tell. */
export const curatedFile = join(root, "seed", "data", "crypto-mining-hardware.linchpin.jsonl");

/** Gives an empty database its schema and the curated dataset, as a first start does. */
export async function seedDatabase(login: GivenDatabase): Promise<void> {
  const connection = openConnection(login);
  try {
    await migrate(connection);
    const request = { files: [curatedFile], format: "linchpin", mode: "write" } as const;
    const report = await importFiles(request, openImportWriter(connection));
    if (report.result !== "done" || report.rows.rejected > 0) {
      throw new Error(`the curated dataset was not imported: ${JSON.stringify(report, null, 2)}`);
    }
  } finally {
    await connection.close();
  }
}
