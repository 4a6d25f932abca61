import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "../../../../../server/database/database.ts";
import { migrate } from "../../../../../server/database/migrations/migrate.ts";
import { readMigrations } from "../../../../../server/database/migrations/read-migrations.ts";
import { openDatabase } from "../../../../../server/database/open-database.ts";
import { relationshipKinds } from "../../../../../server/domain/relationship-kinds.ts";
import { LinchpinError } from "../../../../../server/errors.ts";
import { type Connection, openConnection } from "../../../../../server/store/neo4j/driver/connection.ts";
import { type EmptyHome, makeEmptyHome } from "../../../../support/database/empty-home.ts";

/** A first start of Neo4j and 45 constraints, on a machine that may be busy. */
const patience = 120_000;

let home: EmptyHome;
let database: OpenDatabase;
let connection: Connection;

beforeAll(async () => {
  home = await makeEmptyHome();
  database = await openDatabase(home.env, { report: () => undefined });
  connection = openConnection(database);
}, patience);
afterEach(() => rows("MATCH (migration:Migration) DETACH DELETE migration"));
afterAll(async () => {
  await connection.close();
  await database.stop();
  home.remove();
});

async function rows(query: string): Promise<unknown[]> {
  const { records } = await connection.driver.executeQuery(query, {}, { database: connection.database });
  return records.map((record) => (record.length === 1 ? record.get(0) : record.toObject()));
}

const real = readMigrations();
const second = { version: real.length + 1, name: "later", checksum: "b".repeat(64), statements: ["CREATE (:Later)"] };

describe("migrations", () => {
  test("are applied once each, and leave a chain in the graph", { timeout: patience }, async () => {
    expect(await migrate(connection)).toEqual(real.map(({ version }) => version));
    expect(await migrate(connection)).toEqual([]);
    expect(await migrate(connection, [...real, second])).toEqual([second.version]);
    expect(await migrate(connection, [...real, second])).toEqual([]);
    expect(await rows("MATCH (later:Later) RETURN count(later)")).toEqual([1]);
    const chain =
      "MATCH (next:Migration)-[:FOLLOWS]->(before:Migration) RETURN [before.version, next.version, next.name]";
    expect(await rows(chain)).toContainEqual([second.version - 1, second.version, "later"]);
  });

  test("may come again after a run that was cut off before its note", async () => {
    await migrate(connection);
    await rows("MATCH (migration:Migration) DETACH DELETE migration");
    expect(await migrate(connection)).toEqual(real.map(({ version }) => version));
  });

  test("are refused when a file changed after it was applied", async () => {
    await migrate(connection);
    const changed = real.map((one) => (one.version === 1 ? { ...one, checksum: "c".repeat(64) } : one));
    await expect(migrate(connection, changed)).rejects.toThrow(
      new LinchpinError("MIGRATION_DRIFT", {
        field: `1 (${real[0]?.name})`,
        value: real[0]?.checksum.slice(0, 12) ?? "",
        bound: "c".repeat(12),
      }),
    );
  });

  test("are refused when the database has one that we do not know", async () => {
    await migrate(connection, [...real, second]);
    await expect(migrate(connection)).rejects.toThrow(
      new LinchpinError("MIGRATION_UNKNOWN", { value: `${second.version} (later)` }),
    );
  });

  test("leave nothing of themselves when a statement fails", async () => {
    await migrate(connection);
    const broken = { ...second, statements: ["CREATE (:Half)", "THIS IS NO CYPHER"] };
    await expect(migrate(connection, [...real, broken])).rejects.toMatchObject({
      code: "Neo.ClientError.Statement.SyntaxError",
    });
    expect(await rows("MATCH (half:Half) RETURN count(half)")).toEqual([0]);
    expect(await rows("MATCH (migration:Migration) RETURN count(migration)")).toEqual([real.length]);
  });
});

describe("the schema", () => {
  beforeAll(() => migrate(connection).then(() => undefined), patience);

  test("has a unique id for every label and every kind of relationship", async () => {
    const constraints = await rows(
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN labelsOrTypes[0] + '.' + properties[0]",
    );
    const labels = ["Entity", "Source", "Dataset", "Evidence", "Graph", "Contribution"];
    const importing = ["ImportRun", "ImportBatch", "ImportLock"];
    const expected = [...labels, ...importing, ...Object.keys(relationshipKinds)].map((name) => `${name}.id`);
    expect([...constraints].sort()).toEqual([...expected, "Migration.version"].sort());
  });

  test("has every index filled", async () => {
    expect(await rows("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).toEqual([]);
  });

  test.each([
    ["muller", "names without their accents"],
    ["mull*", "the beginning of a word"],
    ["aktiengesellschaft", "an alias"],
  ])("finds a name by %s: %s", async (text) => {
    await rows("CREATE (:Entity {id: 'm', name: 'Müller Söhne', aliases: ['Müller Aktiengesellschaft']})");
    try {
      const query = `CALL db.index.fulltext.queryNodes('entityNames', '${text}') YIELD node RETURN node.id`;
      expect(await rows(query)).toEqual(["m"]);
    } finally {
      await rows("MATCH (entity:Entity) DETACH DELETE entity");
    }
  });

  test("finds an identifier as a phrase, however many an entity has", async () => {
    await rows(
      "CREATE (:Entity {id: 'a', identifiers: ['CIK:0001', 'org-id:XX-ABC-12']}), (:Entity {id: 'b', identifiers: ['CIK:00012']})",
    );
    try {
      const find = (identifier: string) =>
        rows(
          `CALL db.index.fulltext.queryNodes('entityNames', 'identifiers:"${identifier}"') YIELD node RETURN node.id`,
        );
      expect(await find("CIK:0001")).toEqual(["a"]);
      expect(await find("org-id:XX-ABC-12")).toEqual(["a"]);
    } finally {
      await rows("MATCH (entity:Entity) DETACH DELETE entity");
    }
  });
});
