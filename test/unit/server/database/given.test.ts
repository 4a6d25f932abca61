import { expect, test } from "vitest";
import { openGiven } from "../../../../server/database/given.ts";

const given = { uri: "bolt://graph.example:7687", username: "neo4j", password: "own", database: "neo4j" };

test("a given database is used as it is, and nobody stops it", async () => {
  const opened = openGiven(given);
  expect(opened).toMatchObject({ ...given, origin: "given" });
  await expect(opened.stop()).resolves.toBeUndefined();
});

test("the password that every Neo4j is delivered with is refused on another machine and taken on this one", () => {
  expect(() => openGiven({ ...given, password: "neo4j" })).toThrow(/NEO4J_PASSWORD/);
  for (const host of ["localhost", "127.0.0.1:7688", "[::1]"]) {
    const here = { ...given, uri: `bolt://${host}`, password: "neo4j" };
    expect(openGiven(here)).toMatchObject(here);
  }
});
