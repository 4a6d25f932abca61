import { expect, test } from "vitest";
import { asksForParallels, stepsWithParallels } from "../../../../client/asking/ask-paths.ts";
import { emptyPathQuestion, type PathQuestion } from "../../../../client/question/question.ts";
import { limits } from "../../../support/client/limits.ts";

test("a path question asks for parallels unless it states more steps than an operation may return with them", () => {
  const asks = (part: Partial<PathQuestion>) => asksForParallels({ ...emptyPathQuestion, ...part });
  expect([asks({}), asks({ limit: 50, maxHops: 10 }), asks({ limit: 50, maxHops: 11 })]).toEqual([true, true, false]);
  expect([asks({ limit: limits.paths }), asks({ maxHops: limits.hops })]).toEqual([true, true]);
  const { limit, maxHops } = limits.usual;
  expect(Math.max(limits.paths * maxHops, limit * limits.hops)).toBeLessThanOrEqual(stepsWithParallels);
});
