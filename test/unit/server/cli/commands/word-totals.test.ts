import { expect, test } from "vitest";
import { wordTotals } from "../../../../../server/cli/commands/word-totals.ts";

const usd = (amount: string) => ({ amount, currency: "USD" });

test("totals are told by currency, with what is shared beside each party and counted once in the whole", () => {
  expect(
    wordTotals("INTERMEDIARY", [
      {
        currency: "USD",
        ofParties: 3,
        whole: { count: 4, amount: "314000009.5" },
        parties: [
          {
            id: "acme",
            name: "Acme",
            total: {
              role: "INTERMEDIARY",
              count: 2,
              money: usd("314000000"),
              shared: { count: 1, amount: "14000000" },
            },
          },
          {
            id: "beta",
            name: "Beta",
            total: { role: "INTERMEDIARY", count: 1, money: usd("9.5"), shared: { count: 0, amount: "0" } },
          },
        ],
      },
      {
        ofParties: 1,
        whole: { count: 1 },
        parties: [{ id: "ceres", name: "Ceres", total: { role: "INTERMEDIARY", count: 1, shared: { count: 1 } } }],
      },
    ]),
  ).toEqual([
    "USD 314,000,009.5: 4 contracts, each once, of 3 intermediaries",
    "  USD 314 million, 2 contracts, of it shared with others: USD 14 million in 1  Acme (acme)",
    "  USD 9.5, 1 contract  Beta (beta)",
    "  and 1 more: --top 3 lists all",
    "Without an amount: 1 contract, each once, of 1 intermediary",
    "  1 contract, of it shared with others: 1  Ceres (ceres)",
  ]);
});

test("where nobody has the role, that is said", () => {
  expect(wordTotals("PAYEE", [])).toEqual(["Nobody is payee of anything."]);
});
