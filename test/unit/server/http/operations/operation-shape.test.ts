import { buildSchema, getIntrospectionQuery, parse } from "graphql";
import { expect, test } from "vitest";
import { LinchpinError } from "../../../../../server/errors.ts";
import { checkShape } from "../../../../../server/http/operations/operation-shape.ts";
import { loadSchema } from "../../../../../server/schema/load-schema.ts";

const schema = buildSchema(loadSchema());

function refusal(text: string): string {
  try {
    checkShape(schema, parse(text));
    return "none";
  } catch (error) {
    return error instanceof LinchpinError ? `${error.code} ${error.message}` : String(error);
  }
}

const repeat = (times: number, part: (index: number) => string) =>
  Array.from({ length: times }, (_, i) => part(i)).join(" ");
const nest = (levels: number, open: string, inner: string) => open.repeat(levels) + inner + "}".repeat(levels * 3);

test("accepts the standard introspection query", () => {
  expect(refusal(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true }))).toBe("none");
});

test("refuses introspection that goes in a circle", () => {
  expect(refusal("{__schema{types{fields{type{fields{type{name}}}}}}}")).toBe(
    "TOO_DEEP The operation exceeds depth limits: fields inside itself is 2, but 1 is allowed.",
  );
});

test("counts aliases after fragments are spread", () => {
  expect(refusal(`{${repeat(30, (i) => `a${i}: __typename`)}}`)).toMatch(/^TOO_MANY_ROOT_FIELDS/);
  expect(refusal(`{${repeat(31, (i) => `a${i}: __typename`)}}`)).toBe(
    "TOO_MANY_ALIASES The operation has 31 aliases, but 30 are allowed.",
  );
  const inside = repeat(16, (i) => `a${i}: version`);
  expect(refusal(`{graph{...F} g: graph{...F}} fragment F on GraphSummary{${inside}}`)).toMatch(/^TOO_MANY_ALIASES/);
});

test("refuses 21 root fields", () => {
  expect(refusal(`{${repeat(20, () => "__typename")}}`)).toBe("none");
  expect(refusal(`{${repeat(21, () => "__typename")}}`)).toBe(
    "TOO_MANY_ROOT_FIELDS The operation has 21 root fields, but 20 are allowed.",
  );
});

test("refuses six directives at one place", () => {
  expect(refusal(`{__typename ${"@aa".repeat(5)}}`)).toBe("none");
  expect(refusal(`{__typename ${"@aa".repeat(6)}}`)).toBe(
    "TOO_MANY_DIRECTIVES One place has 6 directives, but 5 are allowed.",
  );
});

test("refuses a field inside itself thrice, through interfaces too", () => {
  const nested = nest(3, "relationships{nodes{to{", "id");
  expect(refusal(`{entity(id:"a"){${nested}}}`)).toBe(
    "TOO_DEEP The operation exceeds depth limits: relationships inside itself is 3, but 2 is allowed.",
  );
  expect(refusal(`{entity(id:"a"){${nest(2, "relationships{nodes{to{", "id")}}}`)).toBe("none");
});

test("counts depth through a chain of fragments", () => {
  const chain = repeat(20, (i) => `fragment F${i} on Entity{relationships{nodes{to{...F${i + 1}}}}}`);
  expect(refusal(`{entity(id:"a"){...F0}} ${chain} fragment F20 on Entity{id}`)).toMatch(/^TOO_DEEP/);
});

test("stops at fragments that double, also in a circle", () => {
  const doubling = repeat(25, (i) => `fragment F${i} on Query{...F${i + 1} ...F${i + 1}}`);
  expect(refusal(`{...F0} ${doubling} fragment F25 on Query{__typename}`)).toBe(
    "TOO_MANY_SELECTIONS The operation has too many selections: more than 2000 after its fragments are spread.",
  );
  expect(refusal(`{...F0} ${doubling} fragment F25 on Query{...F0}`)).toMatch(/^TOO_MANY_SELECTIONS/);
});

test("counts what only an unused fragment holds", () => {
  expect(refusal(`{__typename} fragment F on Query{${repeat(31, (i) => `a${i}: __typename`)}}`)).toMatch(
    /^TOO_MANY_ALIASES/,
  );
});
