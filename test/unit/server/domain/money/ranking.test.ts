import { expect, test } from "vitest";
import { openRanking } from "../../../../../server/domain/money/ranking.ts";
import type { Dealing } from "../../../../../server/domain/money/totals.ts";

const sells = (id: string, amount?: string, parties = 1): Dealing => ({
  role: "SELLER",
  id,
  parties,
  ...(amount !== undefined && { amount: { amount, currency: "USD" } }),
});

test("parties are ranked by amount, and the whole counts what they share once", () => {
  const ranking = openRanking("SELLER");
  ranking.add("acme", [sells("c1", "9"), sells("joint", "100", 2), { ...sells("c9", "1000"), role: "BUYER" }]);
  ranking.add("beta", [sells("joint", "100", 2), sells("c2", "10")]);
  ranking.add("ceres", [sells("c3")]);
  const shared = { count: 1, amount: "100" };
  const of = (id: string, amount: string) => ({
    id,
    total: { role: "SELLER", count: 2, money: { amount, currency: "USD" }, shared },
  });
  expect(ranking.rank()).toEqual([
    { currency: "USD", parties: [of("beta", "110"), of("acme", "109")], whole: { count: 3, amount: "119" } },
    { parties: [{ id: "ceres", total: { role: "SELLER", count: 1, shared: { count: 0 } } }], whole: { count: 1 } },
  ]);
});

test("amounts are compared as numbers, not as texts, and negative ones come last", () => {
  const ranking = openRanking("SELLER");
  for (const [id, amount] of [
    ["a", "9"],
    ["b", "10"],
    ["c", "-20"],
    ["d", "9.5"],
  ] as const) {
    ranking.add(id, [sells(`of ${id}`, amount)]);
  }
  expect(ranking.rank()[0]?.parties.map(({ id }) => id)).toEqual(["b", "d", "a", "c"]);
});
