import { expect, test } from "vitest";
import { formatRecord } from "../../../../../../server/domain/records/format-record.ts";
import { recordTypes } from "../../../../../../server/domain/records/record.ts";
import { read, stream } from "../../../../../../server/store/neo4j/driver/run.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";

const { connection, store } = openSharedStore();

const writeForms = [
  "CREATE (:Entity {id: 'new'})",
  "MERGE (:Entity {id: 'new'})",
  "MERGE (e:Entity {id: 'bitmain'}) ON MATCH SET e.name = 'x'",
  "MATCH (e:Entity {id: 'bitmain'}) SET e.name = 'x'",
  "MATCH (e:Entity {id: 'bitmain'}) SET e += {name: 'x'}",
  "MATCH (e:Entity {id: 'bitmain'}) SET e:Person",
  "MATCH (e:Entity {id: 'bitmain'}) REMOVE e.name",
  "MATCH (e:Entity {id: 'bitmain'}) REMOVE e:Entity",
  "MATCH (e:Entity {id: 'bitmain'}) DETACH DELETE e",
  "MATCH ()-[r:OWNS]->() DELETE r",
  "MATCH (a:Entity {id: 'bitmain'}), (b:Entity {id: 'hut-8'}) CREATE (a)-[:OWNS {id: 'new'}]->(b)",
  "MATCH (e:Entity) WITH collect(e) AS all_ FOREACH (e IN all_ | SET e.name = 'x')",
  "CALL () { CREATE (:Entity {id: 'new'}) }",
  "UNWIND [1] AS x CALL (x) { CREATE (:Entity {id: 'new'}) } RETURN x",
  "MATCH (e:Entity) RETURN e.id AS id UNION CREATE (e:Entity {id: 'new'}) RETURN e.id AS id",
  "PROFILE CREATE (:Entity {id: 'new'})",
  "CREATE INDEX strange FOR (e:Entity) ON (e.country)",
  "DROP INDEX entityNames",
  "DROP CONSTRAINT entityId",
  "CREATE CONSTRAINT strange FOR (e:Entity) REQUIRE e.name IS UNIQUE",
  "CALL db.createLabel('Strange')",
  "CALL db.createProperty('strange')",
  "CREATE USER stranger SET PASSWORD 'longenough'",
  "ALTER USER neo4j SET PASSWORD 'longenough'",
];

test("the read door refuses every form of writing, and the graph stays as it is", async () => {
  const before = await wholeGraph();
  for (const query of writeForms) {
    const refusal = await read(connection, query).then(
      () => "written",
      (error: { code?: string }) => error.code,
    );
    expect({ query, refusal }).toEqual({ query, refusal: "Neo.ClientError.Statement.AccessMode" });
  }
  expect(await wholeGraph()).toEqual(before);
});

test("the streaming read door refuses writing as well", async () => {
  const rows = stream(connection, "CREATE (e:Entity {id: 'new'}) RETURN e.id AS id");
  await expect(rows.next()).rejects.toMatchObject({ code: "Neo.ClientError.Statement.AccessMode" });
});

test("streams all rows in order, in batches, and takes no more than is asked for", async () => {
  const ids: number[] = [];
  for await (const batch of stream<{ x: number }>(connection, "UNWIND range(1, 2500) AS x RETURN x")) {
    ids.push(...batch.map(({ x }) => x));
  }
  expect(ids).toEqual(Array.from({ length: 2500 }, (_, index) => index + 1));
});

const slow = "UNWIND range(1, 100000000000) AS x WITH x WHERE x = -1 RETURN x AS slowly";

test("ends a query at its deadline, here and in the database, and says that it was slow", async () => {
  const begun = performance.now();
  await expect(read(connection, slow, {}, { deadline: 2_000 })).rejects.toMatchObject({
    code: "DEADLINE",
    details: { bound: 2 },
  });
  expect(performance.now() - begun).toBeLessThan(3_000);
  await expect.poll(countSlow, { timeout: 3_000 }).toBe(0);
  expect(connection.breaker.isOpen).toBe(false);
});

test("ends a query when whoever asked is gone, and rejects with the reason", async () => {
  const asker = new AbortController();
  const reading = read(connection, slow, {}, { signal: asker.signal });
  reading.catch(() => undefined);
  await expect.poll(countSlow, { timeout: 2_000 }).toBe(1);
  asker.abort(new Error("gone"));
  await expect(reading).rejects.toThrow("gone");
  await expect.poll(countSlow, { timeout: 3_000 }).toBe(0);
});

test("asks nothing for someone who is gone already", async () => {
  await expect(read(connection, slow, {}, { signal: AbortSignal.abort(new Error("gone")) })).rejects.toThrow("gone");
});

async function countSlow(): Promise<number> {
  const rows = await read<{ currentQuery: string }>(connection, "SHOW TRANSACTIONS YIELD currentQuery");
  return rows.filter(({ currentQuery }) => currentQuery.includes("slowly")).length;
}

async function wholeGraph() {
  const lines: string[] = [];
  for (const type of recordTypes)
    for await (const record of store.streamRecords(type)) lines.push(formatRecord(record));
  const schema = await read(connection, "SHOW INDEXES YIELD name RETURN name ORDER BY name");
  const labels = await read(connection, "CALL db.labels() YIELD label RETURN label ORDER BY label");
  const users = await read(connection, "SHOW USERS YIELD user RETURN user ORDER BY user");
  return { lines, schema, labels, users };
}
