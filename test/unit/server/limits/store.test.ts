import { expect, test } from "vitest";
import { operationLimits } from "../../../../server/limits/operations.ts";
import { searchLimits } from "../../../../server/limits/search.ts";
import { storeLimits } from "../../../../server/limits/store.ts";

test("a database that is away shows within the 3 seconds that are promised", () => {
  expect(storeLimits.healthMilliseconds).toBeLessThan(storeLimits.readMilliseconds);
  expect(searchLimits.milliseconds).toBeLessThanOrEqual(storeLimits.readMilliseconds);
  expect(storeLimits.readMilliseconds).toBeLessThan(3_000);
});

test("one read is over before the operation that asked for it", () => {
  expect(storeLimits.fingerprintMilliseconds).toBeLessThan(operationLimits.milliseconds);
  expect(storeLimits.readMilliseconds).toBeLessThan(operationLimits.milliseconds);
});
