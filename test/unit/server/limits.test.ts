import { expect, test } from "vitest";
import { limits } from "../../../server/limits.ts";

test("every bound is a whole number above zero", () => {
  expect(Object.entries(limits).filter(([, bound]) => !Number.isSafeInteger(bound) || bound <= 0)).toEqual([]);
});

test("a database that is away shows within the 3 seconds that are promised", () => {
  expect(limits.healthMilliseconds).toBeLessThan(limits.readMilliseconds);
  expect(limits.searchMilliseconds).toBeLessThanOrEqual(limits.readMilliseconds);
  expect(limits.readMilliseconds).toBeLessThan(3_000);
});

test("one read is over before the operation that asked for it", () => {
  expect(limits.readMilliseconds).toBeLessThan(limits.operationMilliseconds);
});

test("a full page fits into what one operation may return", () => {
  expect(limits.pageSize).toBeLessThanOrEqual(limits.operationCost);
});
