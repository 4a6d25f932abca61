import { expect, test } from "vitest";
import { toInput } from "../../../../client/question/kinds/paths.ts";
import { emptyPathQuestion, type PathQuestion } from "../../../../client/question/question.ts";
import { relaxQuestion } from "../../../../client/question/relax-question.ts";
import type { ConstraintField } from "../../../../server/engine/paths/answer.ts";

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

/** Every field that the server's relaxations may name, with what each may be relaxed to. */
const relaxed: Readonly<Record<ConstraintField, unknown>> = {
  minimumConfidence: 0.2,
  minimumShare: 10,
  asOf: null,
  knownBy: null,
  direction: null,
  via: ["cedar"],
  order: null,
  avoid: ["dune"],
  avoidRelationships: ["r-1"],
  excludeKinds: ["OWNS"],
  families: ["OWNERSHIP", "PLACE"],
  kinds: ["OWNS", "BACKS"],
  statuses: ["CONFIRMED", "DENIED"],
  hubLimit: 90,
  maxHops: 5,
};

test.each(Object.entries(relaxed))("pressing a relaxation of %s asks with just that changed", (constraint, value) => {
  const pressed = relaxQuestion(question, { constraint, value: value === null ? null : JSON.stringify(value) });
  const { [constraint]: _, ...rest } = toInput(question) as Readonly<Record<string, unknown>>;
  expect(pressed && toInput(pressed)).toEqual({ ...rest, ...(value !== null && { [constraint]: value }) });
});

test("a field that this page does not ask for is not guessed at", () => {
  expect(relaxQuestion(question, { constraint: "fromKinds", value: '["BACKER"]' })).toBeNull();
});
