import { expect, test } from "vitest";
import type { Context } from "../../../../../server/context.ts";
import { entityId, relationshipId } from "../../../../../server/domain/ids.ts";
import type { OutlineIds, Outlines } from "../../../../../server/domain/outline.ts";
import { findOutlines } from "../../../../../server/projection/outlines.ts";
import {
  findEntityOutline,
  findRelationshipOutline,
  insistOnEntity,
} from "../../../../../server/resolvers/reading/find-outline.ts";
import { createBatchReads } from "../../../../../server/store/batch-reads.ts";
import type { GraphStore } from "../../../../../server/store/graph-store.ts";
import { keepTexts } from "../../../../../server/store/kept-texts.ts";
import { claim, projectionOf } from "../../../../support/graphs/graphs.ts";

const old = projectionOf([claim("Ana", "OWNS", "Acme")]);
const renewed = projectionOf([claim("Ana", "OWNS", "Acme"), claim("Cleo", "OWNS", "Acme")]);

/** An engine that holds a copy of the old graph, or none, before a store of the renewed one. */
function openReading(held: ((wanted: OutlineIds) => Outlines) | undefined) {
  const asked: OutlineIds[] = [];
  const store: Pick<GraphStore, "getOutlines"> = {
    getOutlines: async (wanted) => {
      asked.push(wanted);
      return findOutlines(renewed, wanted);
    },
  };
  const reads = createBatchReads({
    store: store as GraphStore,
    kept: keepTexts(() => "v1"),
    countRelationships: async () => new Map(),
  });
  const engine: Pick<Context["engine"], "findOutlines"> = { findOutlines: (wanted) => held?.(wanted) };
  return { asked, reading: { engine: engine as Context["engine"], reads } };
}
const copyOfOld = (wanted: OutlineIds) => findOutlines(old, wanted);

test("what the engine holds is given at once, and the store is not asked", () => {
  const { asked, reading } = openReading(copyOfOld);
  expect(findEntityOutline(entityId("Ana"), reading)).toMatchObject({ name: "Ana" });
  expect(findRelationshipOutline(relationshipId("Ana-OWNS-Acme"), reading)).toMatchObject({
    from: { name: "Ana" },
    to: { name: "Acme" },
  });
  expect(asked).toEqual([]);
});

test("what the copy does not hold yet is asked of the store, in one read for each kind of thing", async () => {
  const { asked, reading } = openReading(copyOfOld);
  const found = await Promise.all([
    findEntityOutline(entityId("Cleo"), reading),
    findEntityOutline(entityId("nobody"), reading),
    findRelationshipOutline(relationshipId("Cleo-OWNS-Acme"), reading),
  ]);
  expect(found).toMatchObject([{ name: "Cleo" }, undefined, { from: { name: "Cleo" }, to: { name: "Acme" } }]);
  expect(asked).toEqual([
    { entities: ["Cleo", "nobody"], relationships: [] },
    { entities: [], relationships: ["Cleo-OWNS-Acme"] },
  ]);
});

test("without a copy everything is asked of the store, and what the graph has lost is told as a change of it", async () => {
  const { reading } = openReading(undefined);
  expect(await insistOnEntity(entityId("Ana"), reading)).toMatchObject({ name: "Ana" });
  await expect(Promise.resolve(insistOnEntity(entityId("nobody"), reading))).rejects.toMatchObject({
    code: "GRAPH_CHANGED",
  });
});
