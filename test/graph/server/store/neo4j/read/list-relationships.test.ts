import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type ClaimFilter, toClaimTest } from "../../../../../../server/domain/claim-filter.ts";
import { type EntityId, entityId, relationshipId } from "../../../../../../server/domain/ids.ts";
import type { PartialDate } from "../../../../../../server/domain/partial-date.ts";
import { claimStatuses, type Relationship } from "../../../../../../server/domain/relationship.ts";
import { families, kindFacts, relationshipKindNames } from "../../../../../../server/domain/relationship-kinds.ts";
import type { RelationshipPlace } from "../../../../../../server/domain/relationship-list.ts";
import { compareText } from "../../../../../../server/domain/text-order.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { entityRecords, relationshipRecords } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();
const everything: ClaimFilter = { kinds: [], families: [], excludeKinds: [], direction: "EITHER", statuses: [] };
let all: readonly Relationship[] = [];

beforeAll(async () => {
  all = [...(await store.getRelationships(relationshipRecords.map(({ id }) => relationshipId(id)))).values()];
});

test.each(["bitmain", "hut-8", "eric-trump"])("joins the pages of %s to its whole list", async (name) => {
  const expected = bruteForce(entityId(name), everything).map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(3);
  expect(await listAll(entityId(name), everything, 7)).toEqual(expected);
});

test("gives an empty page for an entity that does not exist", async () => {
  const page = await store.listRelationships(entityId("nobody"), everything, { first: 5 });
  expect(page).toEqual({ relationships: [], hasNextPage: false, totalCount: 0 });
});

test("keeps what a filter by hand over the whole dataset keeps, for any filter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...connected()), filters, async (of, filter) => {
      const page = await store.listRelationships(of, filter, { first: 100 });
      const expected = bruteForce(of, filter);
      expect(page.relationships).toEqual(expected.slice(0, 100));
      expect(page.totalCount).toBe(expected.length);
    }),
    { numRuns: 120 },
  );
});

test("counts what a filter by hand over the whole dataset counts, for any filter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(connected(), { minLength: 1, maxLength: 20 }), filters, async (ids, filter) => {
      const counted = await store.countRelationships(ids, filter);
      for (const id of ids) {
        const kept = bruteForce(id, filter);
        const counts = counted.get(id) ?? [];
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(kept.length);
        for (const { kind, direction, count } of counts) {
          expect(kept.filter((one) => one.kind === kind && directionFrom(id, one) === direction).length).toBe(count);
        }
        expect(counts.map(({ kind }) => kind)).toEqual(
          relationshipKindNames.flatMap((kind) => counts.filter((one) => one.kind === kind).map(() => kind)),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("joins in a subgraph what a filter by hand over the whole dataset joins, for any filter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(connected(), { minLength: 1, maxLength: 60 }), filters, async (ids, filter) => {
      const { entities, relationships, truncated } = await store.getSubgraph([...ids, entityId("nobody")], filter);
      const inside = all.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
      expect(entities.map(({ id }) => id)).toEqual(ids);
      // Both ends are inside, so that each is walked one way or the other.
      const passes = toClaimTest({ ...filter, direction: "EITHER" }, families);
      expect(relationships).toEqual(
        inside.filter((claim) => passes({ claim, forward: true })).sort((a, b) => compareText(a.id, b.id)),
      );
      expect(truncated).toBe(false);
    }),
    { numRuns: 60 },
  );
});

const dates = fc.constantFrom("2018", "2024-11", "2025-03-31", "2025-08", "2026") as fc.Arbitrary<PartialDate>;
const filters: fc.Arbitrary<ClaimFilter> = fc.record(
  {
    kinds: fc.oneof(fc.constant([]), fc.subarray([...relationshipKindNames], { minLength: 1 })),
    families: fc.oneof(fc.constant([]), fc.subarray([...families], { minLength: 1 })),
    excludeKinds: fc.oneof(fc.constant([]), fc.subarray([...relationshipKindNames])),
    direction: fc.constantFrom("FORWARD", "BACKWARD", "EITHER"),
    statuses: fc.subarray([...claimStatuses]),
    minimumConfidence: fc.constantFrom(0, 0.3, 0.6, 0.84, 0.9, 1),
    minimumShare: fc.constantFrom(0, 10, 50, 80, 100),
    asOf: dates,
    knownBy: dates,
  },
  { requiredKeys: ["kinds", "families", "excludeKinds", "direction", "statuses"] },
);

async function listAll(of: EntityId, filter: ClaimFilter, first: number): Promise<string[]> {
  const listed: string[] = [];
  let after: RelationshipPlace | undefined;
  do {
    const page = await store.listRelationships(of, filter, { first, ...(after !== undefined && { after }) });
    expect(page.relationships.length).toBeLessThanOrEqual(first);
    listed.push(...page.relationships.map(({ id }) => id));
    after = page.hasNextPage ? page.relationships.at(-1) : undefined;
  } while (after !== undefined);
  return listed;
}

function bruteForce(of: EntityId, filter: ClaimFilter): readonly Relationship[] {
  const passes = toClaimTest(filter, families);
  return all
    .filter(({ from, to }) => from === of || to === of)
    .filter((claim) => passes({ claim, forward: claim.from === of }))
    .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
}

function directionFrom(of: EntityId, { kind, from }: Relationship) {
  if (!kindFacts(kind).directed) return "EITHER";
  return from === of ? "FORWARD" : "BACKWARD";
}

/** The entities with relationships, those of the seed article first. */
function connected(): EntityId[] {
  return entityRecords.map(({ id }) => entityId(id));
}
