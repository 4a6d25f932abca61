import { expect, test } from "vitest";
import { relationshipId } from "../../../../../../server/domain/ids.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { expectedRelationship, relationshipRecords } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();

test("gives every relationship of the dataset as its file states it, with its confidence and known date", async () => {
  const found = await store.getRelationships(relationshipRecords.map(({ id }) => relationshipId(id)));
  const undated = (relationship: object, expected: object) =>
    "knownSince" in expected ? relationship : { ...relationship, knownSince: undefined };
  const pairs = relationshipRecords.map((record) => {
    const expected = expectedRelationship(record);
    return { given: undated(found.get(relationshipId(record.id)) ?? {}, expected), expected };
  });
  expect(pairs.map(({ given }) => given)).toEqual(pairs.map(({ expected }) => expected));
});

test("leaves out ids that nothing bears", async () => {
  const [known] = relationshipRecords;
  const ids = [known?.id ?? "", "r-0000000000000000", "hut-8", ""].map(relationshipId);
  expect([...(await store.getRelationships(ids)).keys()]).toEqual([known?.id]);
});

test("looks each kind up in its index instead of reading all relationships", async () => {
  const { connection } = openSharedStore();
  const { loadCypher } = await import("../../../../../../server/store/neo4j/driver/load-cypher.ts");
  const query = `EXPLAIN ${loadCypher("relationships/get-relationships")}`;
  const { summary } = await connection.driver.executeQuery(query, { ids: ["x"] }, { database: connection.database });
  expect(JSON.stringify(summary.plan)).not.toContain("RelationshipsScan");
});
