import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimFilter } from "../../../../../../server/domain/claim-filter.ts";
import { entityId } from "../../../../../../server/domain/ids.ts";
import { type Dealing, moneyRoles, roleFacts } from "../../../../../../server/domain/money/totals.ts";
import { claimStatuses } from "../../../../../../server/domain/relationship.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { entityRecords, relationshipRecords } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();
const everything: ClaimFilter = { kinds: [], families: [], excludeKinds: [], direction: "EITHER", statuses: [] };
const byId = new Map(entityRecords.map((entity) => [entity.id, entity]));
const parties = [
  ...new Set(
    relationshipRecords
      .filter(({ kind }) => moneyRoles.some((role) => roleFacts[role].kind === kind))
      .flatMap(({ from, to, kind }) => (kind === "PAYS" ? [from, to] : [from])),
  ),
].sort();

/** What the file says of a party, by going through every claim. */
function bruteForce(party: string, statuses: readonly string[]): readonly Dealing[] {
  const counts = ({ status }: { readonly status: string }) => statuses.length === 0 || statuses.includes(status);
  const standing = relationshipRecords.filter(counts);
  return moneyRoles.flatMap((role) => {
    const { kind, forward } = roleFacts[role];
    const own = standing.filter((claim) => claim.kind === kind && (forward ? claim.from : claim.to) === party);
    const things = kind === "PAYS" ? own.map(({ id }) => id) : [...new Set(own.map(({ to }) => to))];
    return things.sort().map((id): Dealing => {
      const { amount, currency } = (kind === "PAYS" ? own.find((claim) => claim.id === id) : byId.get(id)) ?? {};
      const beside = standing.filter((claim) => claim.kind === kind && claim.to === id).map(({ from }) => from);
      return {
        role,
        id,
        parties: kind === "PAYS" ? 1 : new Set(beside).size,
        ...(amount !== undefined && currency !== undefined && { amount: { amount, currency } }),
      };
    });
  });
}

const sorted = (dealings: readonly Dealing[] | undefined) =>
  [...(dealings ?? [])].sort((a, b) => (`${a.role} ${a.id}` < `${b.role} ${b.id}` ? -1 : 1));

test("contracts and payments are those that the file tells, for any statuses", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(parties, { minLength: 1, maxLength: 20 }),
      fc.subarray([...claimStatuses]),
      async (ids, statuses) => {
        const found = await store.listDealings(ids.map(entityId), { ...everything, statuses });
        for (const id of ids) expect(sorted(found.get(entityId(id)))).toEqual(sorted(bruteForce(id, statuses)));
      },
    ),
    { numRuns: 60 },
  );
});

test("of an entity without a part in money, and of one that there is not, the list is empty", async () => {
  const found = await store.listDealings(["taiwan", "nobody"].map(entityId), everything);
  expect([...found.values()]).toEqual([[], []]);
});

test.each(moneyRoles)("all who have the part of %s are listed once, by id", async (role) => {
  const { kind, forward } = roleFacts[role];
  const expected = relationshipRecords
    .filter((claim) => claim.kind === kind)
    .map(({ from, to }) => (forward ? from : to));
  const found: string[] = [];
  for await (const ids of store.streamParties(role)) found.push(...ids);
  expect(found).toEqual([...new Set(expected)].sort());
});
