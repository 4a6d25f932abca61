import { buildSchema, getVariableValues, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { measureCost } from "../../../../../server/http/operations/measure-cost.ts";
import { loadSchema } from "../../../../../server/schema/load-schema.ts";

const schema = buildSchema(loadSchema());

function cost(text: string, given: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("no operation");
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return measureCost({ schema, document, operation, variables: coerced ?? {} });
}

test("multiplies the pages of lists in lists", () => {
  expect(cost("{sources(first:7){nodes{id soleSupportOf(first:3){nodes{id}}}}}")).toBe(7 + 7 * 3);
});

test("counts a page size that comes as a variable or as a default", () => {
  expect(cost("query($n:Int){sources(first:$n){nodes{id}}}", { n: 40 })).toBe(40);
  expect(cost("query($n:Int=30){sources(first:$n){nodes{id}}}")).toBe(30);
  expect(cost("{sources{nodes{id}}}")).toBe(20);
});

test("counts a fragment where it is used", () => {
  expect(cost("{a: sources(first:2){...F} b: sources(first:3){...F}} fragment F on SourceConnection{nodes{id}}")).toBe(
    5,
  );
});

test("counts no field that a directive leaves out", () => {
  const asked = "query($with:Boolean!){sources(first:5){nodes @include(if:$with){id}edges @skip(if:$with){cursor}}}";
  expect(cost(asked, { with: true })).toBe(5);
  expect(cost("{sources(first:5){nodes{id}edges{cursor}}}")).toBe(10);
});

test("bounds a path's lists by the question's limit and hops", () => {
  const paths = "query($q:PathQuestion!){paths(question:$q){paths{steps{relationship{evidence{id}}}}}}";
  expect(cost(paths, { q: { from: ["a"], to: ["b"], limit: 2, maxHops: 3 } })).toBe(2 * (1 + 3 * (1 + 10)));
  expect(cost(paths, { q: { from: ["a"], to: ["b"] } })).toBe(5 * (1 + 6 * (1 + 10)));
});

test("counts the lists of a path's drawing with what the question asks for", () => {
  const paths = "query($q:PathQuestion!){paths(question:$q){subgraph{entities{id} relationships{id}}}}";
  expect(cost(paths, { q: { from: ["a"], to: ["b"], limit: 2, maxHops: 3 } })).toBe(2 * (3 + 1) + 2 * 3);
});

test("counts with its bound what is asked beyond it, so that its own refusal is read", () => {
  const paths = "query($q:PathQuestion!){paths(question:$q){paths{id}}}";
  expect(cost(paths, { q: { from: ["a"], to: ["b"], limit: 4_000 } })).toBe(50);
  expect(cost(paths, { q: { from: ["a"], to: ["b"], limit: null } })).toBe(50);
});

test("counts the entities asked for by id, and four relationships for each in a subgraph", () => {
  expect(cost('{entities(ids:["a","b","c"]){id}}')).toBe(3);
  expect(cost('{subgraph(ids:["a","b"]){entities{id} relationships{id}}}')).toBe(2 + 8);
});

test("counts an expansion's groups, and a page for each group that is opened or gone on in", () => {
  const expand = (args: string) =>
    `{ expand(id: "a"${args}) { groups { key } subgraph { entities { id } relationships { id } } } }`;
  expect(cost(expand(""))).toBe(20 + 1);
  expect(cost(expand(', open: ["OWNS:FORWARD:FIRM"], after: ["x", "y"], first: 10'))).toBe(20 + 1 + 30 + 60);
});

test("sees lists behind the interface and behind each kind alike", () => {
  expect(cost('{entity(id:"a"){relationships(first:6){nodes{id}}}}')).toBe(6);
  expect(cost('{entity(id:"a"){... on Firm{relationships(first:6){nodes{id}}}}}')).toBe(6);
});

test.each([
  ["{sources(first:101){nodes{id}}}", "sources.first is 101, but a page holds 1 to 100."],
  ["{sources(first:0){nodes{id}}}", "sources.first is 0, but a page holds 1 to 100."],
  ["{sources(first:-1){nodes{id}}}", "sources.first is -1, but a page holds 1 to 100."],
  ['{entity(id:""){id}}', 'entity.id "" cannot be an id: an id has 1 to 200 characters and no control characters.'],
  [
    '{entity(id:"a\\u0000"){id}}',
    'entity.id "a\\u0000" cannot be an id: an id has 1 to 200 characters and no control characters.',
  ],
])("refuses %s", (text, sentence) => {
  expect(() => cost(text)).toThrow(sentence);
});

test("refuses half of a surrogate pair that comes as a variable", () => {
  expect(() => cost("query($ids:[ID!]!){subgraph(ids:$ids){truncated}}", { ids: ["a", "b\ud800"] })).toThrow(
    'subgraph.ids "b\\ud800" cannot be an id: an id has 1 to 200 characters and no control characters.',
  );
});
