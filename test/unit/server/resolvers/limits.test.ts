import { buildSchema, type GraphQLInputField, isInputObjectType } from "graphql";
import { expect, test } from "vitest";
import { statedLimits } from "../../../../server/resolvers/limits.ts";
import { loadSchema } from "../../../../server/schema/load-schema.ts";
import { ask } from "../../../support/app/api.ts";
import { openFaultyApp } from "../../../support/app/faulty-app.ts";

const schema = buildSchema(loadSchema());

function inputField(type: string, field: string): GraphQLInputField | undefined {
  const input = schema.getType(type);
  return isInputObjectType(input) ? input.getFields()[field] : undefined;
}

const { usual, ...bounds } = statedLimits();

test.each([
  ["PathQuestion", "limit", usual.limit],
  ["PathQuestion", "maxHops", usual.maxHops],
  ["PathQuestion", "statuses", usual.statuses],
  ["RelationshipFilter", "statuses", usual.statuses],
  ["PathWeights", "length", usual.weights.length],
  ["PathWeights", "doubt", usual.weights.doubt],
  ["PathWeights", "hub", usual.weights.hub],
  ["PathWeights", "age", usual.weights.age],
])("the default of %s.%s in the SDL is what the server takes as usual", (type, field, value) => {
  expect(inputField(type, field)?.defaultValue).toEqual(value);
});

test.each([
  [inputField("PathQuestion", "maxHops")?.description, `1 to ${bounds.hops} hops.`],
  [inputField("PathQuestion", "limit")?.description, `1 to ${bounds.paths} paths.`],
  [inputField("PathQuestion", "via")?.description, `at most ${bounds.via}.`],
  [argument("entities", "ids"), `1 to ${bounds.entityIds}.`],
  [argument("subgraph", "ids"), `1 to ${bounds.subgraphIds.toLocaleString("en")};`],
  [argument("sources", "first"), `1 to ${bounds.pageSize}.`],
  [argument("search", "text"), `at most ${bounds.searchCharacters} characters and ${bounds.searchWords} words.`],
])("the SDL's words %j name the bound that holds", (description, bound) => {
  expect(description).toContain(bound);
});

test("whoever asks learns them in one operation that costs nothing", async () => {
  const { app, url } = await openFaultyApp({});
  const query = `{ limits {
    hops paths pathEnds via pageSize entityIds subgraphIds subgraphRelationships openedGroups
    searchCharacters searchWords operationCost
    usual { limit maxHops statuses weights { length doubt hub age } }
  } }`;
  const reply = await ask(url, query);
  await app.close();
  expect(reply).toMatchObject({ status: 200, extensions: { cost: 0 } });
  expect(reply.data).toEqual({ limits: statedLimits() });
});

function argument(field: string, name: string): string | null | undefined {
  return schema
    .getQueryType()
    ?.getFields()
    [field]?.args.find((one) => one.name === name)?.description;
}
