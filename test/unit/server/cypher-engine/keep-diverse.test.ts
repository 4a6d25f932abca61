import { expect, test } from "vitest";
import { keepDiverse } from "../../../../server/cypher-engine/keep-diverse.ts";
import { entityId, relationshipId } from "../../../../server/domain/ids.ts";
import type { FoundPath } from "../../../../server/engine/paths/answer.ts";

/** A path of which only the relationships matter. */
function path(...relationships: string[]): FoundPath {
  const step = { from: entityId("a"), to: entityId("b"), forward: true, parallels: [] };
  const steps = relationships.map((id) => ({ ...step, relationship: relationshipId(id) }));
  return { id: relationships.join(), steps, cost: 1, terms: [], weakest: 0, signature: "" };
}

const first = path("r1", "r2");
const half = path("r1", "r3");
const other = path("r4");

test("keeps all where overlap is not asked about", () => {
  expect(keepDiverse([first, half, other], undefined)).toEqual([first, half, other]);
});

test("leaves out what shares more with a better path than is allowed", () => {
  expect(keepDiverse([first, half, other], 0.33)).toEqual([first, other]);
  expect(keepDiverse([first, half, other], 0.34)).toEqual([first, half, other]);
});

test("compares with the paths that are kept, not with those left out", () => {
  expect(keepDiverse([first, half, path("r3", "r5")], 0)).toEqual([first, path("r3", "r5")]);
});
