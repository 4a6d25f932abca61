import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { expect, test } from "vitest";
import { sizeBounds } from "../../../../../server/http/operations/asked-sizes.ts";
import { type ListSize, listSizesAt, measureList } from "../../../../../server/http/operations/list-sizes.ts";
import { loadSchema } from "../../../../../server/schema/load-schema.ts";

const written = buildSchema(loadSchema());

test("the SDL says of every list of things how many members it counts with", () => {
  expect(listsWithoutSize(written)).toEqual([]);
});

test("a list that nobody sizes is found, also where only some of the fields that give its type size it", () => {
  const schema = buildSchema(`${directive}
    type Query { one: Page @listSize(slicingArguments: ["first"], sizedFields: ["sized"]) other: Page things: [Page] }
    type Page { sized: [Query] bare: [Query] own: [Query] @listSize(assumedSize: 3) words: [String] }`);
  expect(listsWithoutSize(schema)).toEqual(["Query.things", "Page.sized", "Page.bare"]);
});

test("every argument that slices a list has a bound", () => {
  const named = fieldsOf(written).flatMap(([, , sizes]) => sizes.flatMap(({ slicingArguments }) => slicingArguments));
  expect([...new Set(named)].filter((path) => !sizeBounds.has(path))).toEqual([]);
  expect([...sizeBounds.keys()].filter((path) => !named.includes(path))).toEqual([]);
});

test("every list that a field sizes from above is one of the type that it gives", () => {
  const strange = fieldsOf(written).flatMap(([type, field, sizes]) => {
    const given = getNamedType(field.type);
    const lists = isObjectType(given) ? Object.keys(given.getFields()) : [];
    return sizes
      .flatMap(({ sizedFields }) => sizedFields)
      .filter((list) => !lists.includes(list))
      .map((list) => `${type.name}.${field.name}: ${list}`);
  });
  expect(strange).toEqual([]);
});

test("sizes multiply what arguments ask for, and add up where several are stated", () => {
  const asked = new Map([
    ["question.limit", 5],
    ["question.maxHops", 6],
  ]);
  const size = (slicingArguments: readonly string[], assumedSize = 1): ListSize => ({
    ...{ assumedSize, slicingArguments },
    sizedFields: ["entities"],
  });
  const above = [size(["question.limit", "question.maxHops"]), size(["question.limit"], 2)];
  expect(measureList("entities", { own: [], above, asked })).toBe(5 * 6 + 2 * 5);
});

const directive = `directive @listSize(assumedSize: Int = 1, slicingArguments: [String!] = [], sizedFields: [String!] = [])
  repeatable on FIELD_DEFINITION`;

type StatedField = readonly [GraphQLObjectType, GraphQLField<unknown, unknown>, readonly ListSize[]];

/** Every field of every type with the sizes stated at it. */
function fieldsOf(schema: typeof written): readonly StatedField[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields()).map(
        (definition) => [type, definition, listSizesAt({ schema, parent: type, definition })] as const,
      ),
    );
}

/** Lists of things without a size of their own, and without one from every field that gives their type. */
function listsWithoutSize(schema: typeof written): readonly string[] {
  const fields = fieldsOf(schema);
  const isSizedFromAbove = (owner: GraphQLObjectType, list: string) => {
    const givers = fields.filter(([, field]) => getNamedType(field.type) === owner);
    return (
      givers.length > 0 && givers.every(([, , sizes]) => sizes.some(({ sizedFields }) => sizedFields.includes(list)))
    );
  };
  return fields
    .filter(
      ([, { type }]) => isListType(isNonNullType(type) ? type.ofType : type) && isCompositeType(getNamedType(type)),
    )
    .filter(
      ([type, { name }, own]) =>
        !own.some(({ sizedFields }) => sizedFields.length === 0) && !isSizedFromAbove(type, name),
    )
    .map(([type, { name }]) => `${type.name}.${name}`);
}
