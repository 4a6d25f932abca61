import { expect, test } from "vitest";
import { toInput } from "../../../../client/question/kinds/paths.ts";
import { emptyPathQuestion, type PathQuestion } from "../../../../client/question/question.ts";
import { relaxQuestion } from "../../../../client/question/relax-question.ts";

const question: PathQuestion = {
  ...emptyPathQuestion,
  from: ["ana"],
  to: ["acme"],
  maxHops: 2,
  via: ["cedar"],
  asOf: "2024",
  minimumConfidence: 0.5,
};

test("a change that is named is made, and no other", () => {
  expect(relaxQuestion(question, { constraint: "maxHops", value: "3" })).toEqual({ ...question, maxHops: 3 });
  expect(relaxQuestion(question, { constraint: "minimumConfidence", value: "0.3" })).toEqual({
    ...question,
    minimumConfidence: 0.3,
  });
  const statuses = '["CONFIRMED","REPORTED","ALLEGED","DENIED"]';
  expect(relaxQuestion(question, { constraint: "statuses", value: statuses })).toEqual({
    ...question,
    statuses: ["CONFIRMED", "REPORTED", "ALLEGED", "DENIED"],
  });
});

test.each(["via", "asOf"] as const)("a field %s that is to be left out is not sent", (constraint) => {
  const relaxed = relaxQuestion(question, { constraint, value: null });
  const { [constraint]: _, ...rest } = toInput(question);
  expect(relaxed && toInput(relaxed)).toEqual(rest);
});

test("a field that this page does not ask for is not guessed at", () => {
  expect(relaxQuestion(question, { constraint: "families", value: '["PLACE"]' })).toBeNull();
});
