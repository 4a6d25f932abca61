import { expect, test } from "vitest";
import { createCostBudget } from "../../../../../server/http/operations/cost-budget.ts";

test("refuses an address that has spent its minute, lets others spend, and forgets when the minute is over", () => {
  let time = 90_000;
  const budget = createCostBudget(100, () => time);
  budget.spend("10.0.0.1", 60);
  budget.spend("10.0.0.1", 40);
  budget.spend("10.0.0.2", 100);
  expect(() => budget.spend("10.0.0.1", 1)).toThrow("This address has asked more than 100 cost points in a minute.");
  try {
    budget.spend("10.0.0.1", 1);
  } catch (error) {
    expect(error).toMatchObject({ code: "RATE_LIMITED", status: 429, details: { value: 30 } });
  }
  time = 120_000;
  budget.spend("10.0.0.1", 100);
});
