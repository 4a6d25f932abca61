import { expect, test } from "vitest";
import { operationLimits } from "../../../../server/limits/operations.ts";
import { questionLimits } from "../../../../server/limits/questions.ts";

test("a full page fits into what one operation may return", () => {
  expect(questionLimits.pageSize).toBeLessThanOrEqual(operationLimits.cost);
});
