import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The whole answer must be the one refusal: a status, no data, a code, a sentence and what to do. */
async function refusal(query: string, variables?: Readonly<Record<string, unknown>>) {
  const { status, data, errors } = await api.ask(query, variables);
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  const [error] = errors ?? [];
  expect(error?.extensions?.next).toEqual(expect.stringMatching(/\.$/));
  return `${status} ${error?.extensions?.code}: ${error?.message}`;
}

const paths = "query ($question: PathQuestion!) { paths(question: $question) { truncated } }";
const between = { from: ["eric-trump"], to: ["operation-red-sunset"] };

test.each([
  [{ ...between, maxHops: 13 }, "TOO_MANY_HOPS: question.maxHops is 13, but a path may have 1 to 12 hops."],
  [{ ...between, maxHops: 0 }, "TOO_MANY_HOPS: question.maxHops is 0, but a path may have 1 to 12 hops."],
  [{ ...between, limit: 51 }, "TOO_MANY_PATHS: question.limit is 51, but an answer holds 1 to 50 paths."],
  [{ ...between, from: [] }, "TOO_MANY_IDS: question.from has 0 ids, but it takes 1 to 200."],
  [
    { ...between, to: Array.from({ length: 201 }, (_, i) => `e${i}`) },
    "TOO_MANY_IDS: question.to has 201 ids, but it takes 1 to 200.",
  ],
  [
    { from: ["eric-trump", "nobody"], to: ["noone"], avoid: ["nothing"] },
    'UNKNOWN_IDS: question names what is not in the graph: from "nobody", to "noone", avoid "nothing".',
  ],
  [
    { ...between, avoidRelationships: ["r-none"] },
    'UNKNOWN_IDS: question names what is not in the graph: avoidRelationships "r-none".',
  ],
  [
    { from: ["dhs"], to: ["dhs"] },
    "CONTRADICTION: question.to contradicts the rest of the question: dhs is where the path starts.",
  ],
  [
    { ...between, avoid: ["eric-trump"] },
    "CONTRADICTION: question.avoid contradicts the rest of the question: eric-trump is an end of the path.",
  ],
  [
    { ...between, kinds: ["OWNS"], excludeKinds: ["OWNS"] },
    "CONTRADICTION: question.kinds contradicts the rest of the question: with families and excludeKinds no kind is left.",
  ],
  [
    { ...between, kinds: ["OWNS"], families: ["SUPPLY"] },
    "CONTRADICTION: question.kinds contradicts the rest of the question: with families and excludeKinds no kind is left.",
  ],
  [{ ...between, fromKinds: ["PERSON"] }, "ONE_OF: Exactly one of question.from and question.fromKinds must be given."],
  [{ from: ["dhs"] }, "ONE_OF: Exactly one of question.to and question.toKinds must be given."],
  [
    { ...between, via: ["bitmain"], avoid: ["bitmain"] },
    "CONTRADICTION: via contradicts the rest of the question: bitmain is also in avoid.",
  ],
  [
    { ...between, order: ["OWNERSHIP", "FRIENDSHIP*"] },
    "BAD_ORDER: order[1] is FRIENDSHIP*, which names neither a family nor a kind of relationship.",
  ],
  [{ ...between, hubLimit: 0 }, "OUT_OF_RANGE: question.hubLimit is 0, but it must be 1 or more."],
  [{ ...between, maximumOverlap: 1.1 }, "OUT_OF_RANGE: question.maximumOverlap is 1.1, but it must be 0 to 1."],
  [{ ...between, statuses: [] }, "OUT_OF_RANGE: question.statuses is [], but it must be one status or more."],
  [{ ...between, minimumConfidence: 1.5 }, "OUT_OF_RANGE: question.minimumConfidence is 1.5, but it must be 0 to 1."],
  [{ ...between, weights: { hub: -1 } }, "OUT_OF_RANGE: question.weights.hub is -1, but it must be 0 or more."],
  [{ ...between, asOf: "2019-13" }, 'BAD_DATE: question.asOf "2019-13" is no calendar date.'],
  [
    { ...between, minimumShare: 101 },
    "OUT_OF_RANGE: question.minimumShare is 101, but it must be a number from 0 to 100.",
  ],
  [
    { ...between, from: ["a\u0000b"] },
    'ID_FORM: paths.question.from "a\\u0000b" cannot be an id: an id has 1 to 200 characters and no control characters.',
  ],
])("refuses a path question with %j", async (question, sentence) => {
  expect(await refusal(paths, { question })).toBe(`400 ${sentence}`);
});

test.each([
  ["{ sources(first: 101) { totalCount } }", "PAGE_SIZE: sources.first is 101, but a page holds 1 to 100."],
  ["{ sources(first: 1.5) { totalCount } }", "PAGE_SIZE: first is 1.5, but a page holds 1 to 100."],
  ['{ sources(first: "5") { totalCount } }', 'PAGE_SIZE: first is "5", but a page holds 1 to 100.'],
  ["{ sources(first: 2147483648) { totalCount } }", "PAGE_SIZE: first is 2147483648, but a page holds 1 to 100."],
  ['{ sources(after: "nonsense") { totalCount } }', "BAD_CURSOR: after nonsense is no cursor of this list."],
  [
    '{ entity(id: "") { id } }',
    'ID_FORM: entity.id "" cannot be an id: an id has 1 to 200 characters and no control characters.',
  ],
  ["{ entities(ids: []) { id } }", "TOO_MANY_IDS: ids has 0 ids, but it takes 1 to 200."],
  [
    '{ entity(id: "dhs") { relationshipCounts(asOf: "2019-02-30") { count } } }',
    'BAD_DATE: asOf "2019-02-30" is no calendar date.',
  ],
  ['{ entity(id: "dhs") { relationshipCounts(asOf: 2019) { count } } }', "BAD_DATE: asOf 2019 is no calendar date."],
  [
    '{ subgraph(ids: ["dhs"], filter: { minimumConfidence: -0.1 }) { truncated } }',
    "OUT_OF_RANGE: filter.minimumConfidence is -0.1, but it must be 0 to 1.",
  ],
])("refuses %s", async (query, sentence) => {
  expect(await refusal(query)).toBe(`400 ${sentence}`);
});

test("refuses a search text that is too long or has too many words", async () => {
  const search = "query ($text: String!) { search(text: $text) { total } }";
  expect(await refusal(search, { text: "a".repeat(201) })).toMatch(/^400 TEXT_FORM: text cannot be searched: /);
  expect(await refusal(search, { text: "one two three four five six seven eight nine" })).toMatch(/^400 TEXT_FORM: /);
});

test("refuses the whole answer where one of its parts is refused", async () => {
  const { status, data, errors } = await api.ask(
    '{ good: entity(id: "dhs") { id } bad: sources(after: "x") { totalCount } }',
  );
  expect({ status, data, codes: errors?.map(({ extensions }) => extensions?.code) }).toEqual({
    status: 400,
    data: null,
    codes: ["BAD_CURSOR"],
  });
});
