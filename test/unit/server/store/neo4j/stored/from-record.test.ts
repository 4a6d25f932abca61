import { expect, test } from "vitest";
import { toEntity, toIdentifier, toRelationship } from "../../../../../../server/store/neo4j/stored/from-record.ts";
import type { StoredEntity, StoredRelationship } from "../../../../../../server/store/neo4j/stored/stored-graph.ts";

const stored: StoredEntity = {
  id: "acme",
  kind: "FIRM",
  roles: ["BACKER"],
  name: "Acme",
  datasets: ["invented"],
  recordHashes: ["0a"],
};
const claim: StoredRelationship = {
  id: "r-1",
  dataset: "invented",
  status: "REPORTED",
  disputed: false,
  confidence: 0.6,
  recordHash: "0a",
};
const relate = (facts: Partial<StoredRelationship>) =>
  toRelationship({ relationship: { ...claim, ...facts }, kind: "OWNS", from: "ana", to: "acme" });

test("an entity has the properties of its kind and no others", () => {
  const facts = { ...stored, amount: "5", currency: "USD", units: 3, component: "vessel", latitude: 1 };
  const common = { id: "acme", roles: ["BACKER"], name: "Acme", aliases: [], identifiers: [], datasets: ["invented"] };
  expect(toEntity({ ...facts, kind: "FIRM" })).toEqual({ ...common, kind: "FIRM" });
  expect(toEntity({ ...facts, kind: "CONTRACT" })).toEqual({
    ...common,
    kind: "CONTRACT",
    amount: { amount: "5", currency: "USD" },
    units: 3,
  });
  expect(toEntity({ ...facts, kind: "ASSET" })).toEqual({ ...common, kind: "ASSET", component: "vessel" });
  expect(toEntity({ ...facts, kind: "FACILITY" })).toEqual({ ...common, kind: "FACILITY", latitude: 1 });
});

test("a list that is absent and one that is empty mean the same", () => {
  const empty = { roles: [], aliases: [], identifiers: [] };
  const { roles: _, ...bare } = stored;
  expect(toEntity(bare)).toEqual(toEntity({ ...bare, ...empty }));
  expect(toEntity(bare)).toMatchObject(empty);
  expect(relate({})).toEqual(relate({ interests: [] }));
});

test("the value of an identifier may hold colons", () => {
  expect(toIdentifier("urn:isbn:1:2")).toEqual({ scheme: "urn", value: "isbn:1:2" });
});

test("a share keeps its bounds and which of them are not reached", () => {
  expect(relate({ shareMinimum: 50, shareMaximum: 100, shareMinimumExclusive: true }).share).toEqual({
    minimum: 50,
    maximum: 100,
    minimumExclusive: true,
  });
  expect(relate({ shareMinimum: 0, shareMaximum: 0 }).share).toEqual({ minimum: 0, maximum: 0 });
});

test("a claim without a share, an amount or dates has none of them", () => {
  expect(Object.keys(relate({})).sort()).toEqual([
    "confidence",
    "dataset",
    "disputed",
    "from",
    "id",
    "interests",
    "kind",
    "status",
    "to",
  ]);
});
