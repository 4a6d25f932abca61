import { expect, test } from "vitest";
import type { Entity } from "../../../../server/domain/entity.ts";
import { entityId, relationshipId } from "../../../../server/domain/ids.ts";
import { createBatchReads } from "../../../../server/store/batch-reads.ts";
import type { GraphStore, RelationshipFilter } from "../../../../server/store/graph-store.ts";

const filter: RelationshipFilter = { kinds: [], families: [], direction: "EITHER", statuses: [] };

/** A store that notes what it is asked and knows Ana alone. */
function noteReads() {
  const asked: unknown[] = [];
  const ana: Entity = {
    id: entityId("ana"),
    kind: "PERSON",
    name: "Ana",
    roles: [],
    aliases: [],
    identifiers: [],
    datasets: [],
  };
  const store: Pick<GraphStore, "getEntities" | "countRelationships" | "getRelationshipEvidence"> = {
    getEntities: async (ids) => {
      asked.push([...ids]);
      return new Map([[ana.id, ana]]);
    },
    countRelationships: async (ids, { statuses }) => {
      asked.push([[...ids], statuses]);
      return new Map([[ana.id, [{ kind: "OWNS", direction: "FORWARD", count: ids.length }]]]);
    },
    getRelationshipEvidence: async () => new Map(),
  };
  return { asked, ana, reads: createBatchReads(store as GraphStore) };
}

test("gathers what is asked for at the same time into one read, each id once", async () => {
  const { asked, ana, reads } = noteReads();
  const found = await Promise.all(["ana", "ben", "ana"].map((id) => reads.entity(entityId(id))));
  expect(found).toEqual([ana, undefined, ana]);
  expect(asked).toEqual([["ana", "ben"]]);
});

test("reads an id once for the whole request", async () => {
  const { asked, reads } = noteReads();
  await reads.entity(entityId("ana"));
  await reads.entity(entityId("ana"));
  expect(asked).toEqual([["ana"]]);
});

test("gathers counts for each filter apart", async () => {
  const { asked, reads } = noteReads();
  const counts = await Promise.all([
    reads.relationshipCounts(entityId("ana"), filter),
    reads.relationshipCounts(entityId("ben"), { ...filter }),
    reads.relationshipCounts(entityId("ana"), { ...filter, statuses: ["ALLEGED"] }),
  ]);
  expect(asked).toEqual([
    [["ana", "ben"], []],
    [["ana"], ["ALLEGED"]],
  ]);
  expect(counts.map((of) => of.map(({ count }) => count))).toEqual([[2], [], [1]]);
});

test("gives an empty list where a relationship has no evidence", async () => {
  expect(await noteReads().reads.relationshipEvidence(relationshipId("r-1"))).toEqual([]);
});
