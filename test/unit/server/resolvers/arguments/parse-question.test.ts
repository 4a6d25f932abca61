import { expect, test } from "vitest";
import { LinchpinError } from "../../../../../server/errors.ts";
import { parseQuestion, toEntitiesQuestion } from "../../../../../server/resolvers/arguments/parse-question.ts";
import { pathQuestion } from "../../../../support/graphs/path-question.ts";

function refusalOf(text: string): string {
  try {
    parseQuestion(text);
  } catch (error) {
    if (error instanceof LinchpinError) return `${error.code}: ${error.message} ${error.next}`;
    throw error;
  }
  return "taken";
}

test("a path question is read with the defaults of the contract", () => {
  expect(parseQuestion('{"paths": {"from": ["ana"], "to": ["acme"]}}')).toEqual(pathQuestion("ana", "acme"));
});

test("its fields become those of the engine's question", () => {
  const input = { from: ["ana"], to: "acme", limit: 3, kinds: ["OWNS"], asOf: "2024-05", minimumShare: 25 };
  expect(parseQuestion(JSON.stringify({ paths: input }))).toEqual(
    pathQuestion("ana", "acme", { limit: 3, kinds: ["OWNS"], asOf: "2024-05", minimumShare: 25 } as object),
  );
});

test("entities are their ids, each once", () => {
  expect(parseQuestion('{"entities": ["ana", "acme", "ana"]}')).toEqual({ kind: "entities", ids: ["ana", "acme"] });
});

const possible = 'Ask {"entities": …} or {"paths": …}.';

test.each([
  ["{bad", /^BAD_QUESTION: The question is no question that can be asked: it is not JSON \(.*\)\. Ask /],
  ["[]", `BAD_QUESTION: The question is no question that can be asked: it is no JSON object. ${possible}`],
  ["null", `BAD_QUESTION: The question is no question that can be asked: it is no JSON object. ${possible}`],
  ["{}", `BAD_QUESTION: The question is no question that can be asked: it is empty. ${possible}`],
  [
    '{"entities": ["a"], "paths": {}}',
    `BAD_QUESTION: The question is no question that can be asked: it holds 2 names. ${possible}`,
  ],
  [
    '{"whoKnows": {}}',
    `BAD_QUESTION: The question is no question that can be asked: there is no question "whoKnows". ${possible}`,
  ],
  [
    '{"__proto__": {}}',
    `BAD_QUESTION: The question is no question that can be asked: there is no question "__proto__". ${possible}`,
  ],
  [
    '{"paths": {"from": ["a"], "to": ["b"], "limits": 3}}',
    'BAD_QUESTION: paths is no question that can be asked: {"from":["a"],"to":["b"],"limits":3}: Field "limits" is not defined by type "PathQuestion". Write it as the contract says: question is PathQuestion!.',
  ],
  [
    '{"paths": {"from": ["a"], "to": ["b"], "limit": "many"}}',
    'BAD_QUESTION: paths.limit is no question that can be asked: "many": Int cannot represent non-integer value: "many". Write it as the contract says: question is PathQuestion!.',
  ],
  [
    '{"paths": {"from": ["a"], "to": ["b"], "asOf": "2024-13"}}',
    'BAD_DATE: paths.asOf "2024-13" is no calendar date. Write 2019, 2019-05 or 2019-05-14.',
  ],
  [
    '{"paths": {"from": ["a"], "to": ["b"], "minimumShare": 101}}',
    "OUT_OF_RANGE: paths.minimumShare is 101, but it must be a number from 0 to 100. Give a value inside that range.",
  ],
  [
    '{"paths": {"from": ["a"], "to": ["b"], "maxHops": 50}}',
    "TOO_MANY_HOPS: question.maxHops is 50, but a path may have 1 to 12 hops. Ask for at most 12 hops.",
  ],
  [
    '{"paths": {"from": ["a"]}}',
    "ONE_OF: Exactly one of question.to and question.toKinds must be given. Give one of the two and leave the other out.",
  ],
  ['{"paths": {"from": ["\\u0000"], "to": ["b"]}}', /^ID_FORM: paths\.from "\\u0000" cannot be an id/],
  ['{"entities": []}', "TOO_MANY_IDS: entities has 0 ids, but it takes 1 to 2000. Ask about at most 2000 at once."],
  ['{"entities": ["\\ud800"]}', /^ID_FORM: entities /],
])("%s is refused with the field, what is wrong and what to do", (text, refusal) => {
  expect(refusalOf(text)).toEqual(typeof refusal === "string" ? refusal : expect.stringMatching(refusal));
});

test("ids from elsewhere are refused by the name of what gave them", () => {
  expect(() => toEntitiesQuestion("--ids", [""])).toThrow('--ids "" cannot be an id');
  const many = Array.from({ length: 2_001 }, (_, at) => `e${at}`);
  expect(() => toEntitiesQuestion("--ids", many)).toThrow("--ids has 2001 ids, but it takes 1 to 2000.");
});
