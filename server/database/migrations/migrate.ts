import { LinchpinError } from "../../errors.ts";
import type { Connection } from "../../store/neo4j/driver/connection.ts";
import { loadCypher } from "../../store/neo4j/driver/load-cypher.ts";
import { read, write } from "../../store/neo4j/driver/run.ts";
import { type Migration, readMigrations } from "./read-migrations.ts";

const getMigrations = loadCypher("migrations/get-migrations");
const recordMigration = loadCypher("migrations/record-migration");
const awaitIndexes = loadCypher("migrations/await-indexes");

/** Filling the indexes of a graph that is there already takes longer than a question may; so does a cold first read. */
const seconds = 600;
const inOwnTime = { deadline: seconds * 1_000 };

type Applied = Pick<Migration, "version" | "name" | "checksum">;

/**
 * Brings the database to this version's schema and gives the versions that were applied just now.
 * Throws MIGRATION_UNKNOWN when the database is ahead of us, MIGRATION_DRIFT when a file changed after it was applied.
 */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly number[]> {
  const applied = await read<Applied>(connection, getMigrations, {}, inOwnTime);
  for (const one of applied) compare(one, migrations[one.version - 1]);
  const pending = migrations.slice(applied.length);
  for (const migration of pending) await apply(connection, migration);
  if (pending.length > 0) {
    // As a write, because reads are cut off after seconds.
    await write(connection, (transaction) => transaction.run(awaitIndexes, { seconds }), inOwnTime);
  }
  return pending.map(({ version }) => version);
}

function compare({ version, name, checksum }: Applied, known: Migration | undefined): void {
  if (known === undefined) throw new LinchpinError("MIGRATION_UNKNOWN", { value: `${version} (${name})` });
  if (known.checksum === checksum) return;
  throw new LinchpinError("MIGRATION_DRIFT", {
    field: `${version} (${name})`,
    value: checksum.slice(0, 12),
    bound: known.checksum.slice(0, 12),
  });
}

/** Schema first, then the note of it: Neo4j allows no transaction to do both. Cut off in between, it is run again. */
async function apply(connection: Connection, { statements, version, name, checksum }: Migration): Promise<void> {
  await write(
    connection,
    async (transaction) => {
      for (const statement of statements) await transaction.run(statement);
    },
    inOwnTime,
  );
  await write(connection, (transaction) => transaction.run(recordMigration, { version, name, checksum }));
}
