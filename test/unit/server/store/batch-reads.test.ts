import { expect, test } from "vitest";
import type { ClaimFilter } from "../../../../server/domain/claim-filter.ts";
import type { Entity } from "../../../../server/domain/entity.ts";
import { entityId, relationshipId } from "../../../../server/domain/ids.ts";
import { createBatchReads } from "../../../../server/store/batch-reads.ts";
import type { GraphStore } from "../../../../server/store/graph-store.ts";
import { keepTexts } from "../../../../server/store/kept-texts.ts";

const filter: ClaimFilter = { kinds: [], families: [], excludeKinds: [], direction: "EITHER", statuses: [] };

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
    getRelationshipEvidence: async () => ({ evidence: new Map(), sources: new Map() }),
  };
  const kept = keepTexts(() => "v1");
  const openReads = () =>
    createBatchReads({ store: store as GraphStore, kept, countRelationships: store.countRelationships });
  return { asked, ana, openReads, reads: openReads() };
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

test("gives at once what an earlier request has read", async () => {
  const { asked, ana, openReads } = noteReads();
  await openReads().known.entity(entityId("ana"));
  expect(openReads().known.entity(entityId("ana"))).toEqual(ana);
  expect(asked).toEqual([["ana"]]);
});

test("asks the store anew for what a request itself names", async () => {
  const { asked, openReads } = noteReads();
  await openReads().entity(entityId("ana"));
  await openReads().entity(entityId("ana"));
  expect(asked).toEqual([["ana"], ["ana"]]);
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
  expect(counts.map((of) => of?.map(({ count }) => count))).toEqual([[2], undefined, [1]]);
});

test("gives an empty list where a relationship has no evidence", async () => {
  expect(await noteReads().reads.known.relationshipEvidence(relationshipId("r-1"))).toEqual([]);
});
