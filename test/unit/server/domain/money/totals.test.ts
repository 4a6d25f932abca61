import { expect, test } from "vitest";
import { type Dealing, sumDealings } from "../../../../../server/domain/money/totals.ts";

const dealing = (role: Dealing["role"], id: string, amount?: string, parties = 1, currency = "USD"): Dealing => ({
  role,
  id,
  parties,
  ...(amount !== undefined && { amount: { amount, currency } }),
});

test("totals stand by role and currency, exact, with what is shared and what states no amount apart", () => {
  expect(
    sumDealings([
      dealing("PAYEE", "p1", "0.1"),
      dealing("SELLER", "c1", "314000000"),
      dealing("SELLER", "c2", "-0.50"),
      dealing("SELLER", "c3", "10", 2),
      dealing("SELLER", "c4", "7", 1, "EUR"),
      dealing("SELLER", "c5", undefined, 3),
      dealing("BUYER", "c6"),
      dealing("PAYEE", "p2", "0.2"),
    ]),
  ).toEqual([
    { role: "BUYER", count: 1, shared: { count: 0 } },
    { role: "SELLER", count: 1, money: { amount: "7", currency: "EUR" }, shared: { count: 0, amount: "0" } },
    { role: "SELLER", count: 3, money: { amount: "314000009.5", currency: "USD" }, shared: { count: 1, amount: "10" } },
    { role: "SELLER", count: 1, shared: { count: 1 } },
    { role: "PAYEE", count: 2, money: { amount: "0.3", currency: "USD" }, shared: { count: 0, amount: "0" } },
  ]);
});

test("a party that deals in nothing has no totals", () => {
  expect(sumDealings([])).toEqual([]);
});

test("an amount that is none stops the sum: nothing is left out without a word", () => {
  expect(() => sumDealings([dealing("PAYER", "p", "1e9")])).toThrow("1e9 is no decimal number");
});
