import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, test } from "vitest";
import { entityKinds } from "../../../../server/domain/entity.ts";
import { claimStatuses } from "../../../../server/domain/relationship.ts";
import { families, relationshipKindNames } from "../../../../server/domain/relationship-kinds.ts";
import { loadSchema } from "../../../../server/schema/load-schema.ts";

const schema = buildSchema(loadSchema());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

test("describes every type, field, argument and enum value", () => {
  const undescribed = types
    .flatMap((type) => [{ name: type.name, description: type.description }, ...partsOf(type)])
    .filter(({ description }) => !description?.trim())
    .map(({ name }) => name);
  expect(undescribed).toEqual([]);
});

test("breaks nothing of what clients and saved queries rely on", () => {
  const contract = buildSchema(readFileSync(join(import.meta.dirname, "contract.graphql"), "utf8"));
  expect(findBreakingChanges(contract, schema).map(({ description }) => description)).toEqual([]);
});

test.each([
  ["EntityKind", entityKinds],
  ["RelationshipKind", relationshipKindNames],
  ["Family", families],
  ["ClaimStatus", claimStatuses],
])("names the members of %s as the domain does", (name, members) => {
  const type = schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(members);
});

interface Part {
  readonly name: string;
  readonly description: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type)) return type.getValues().map((value) => named(type.name, value));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => named(type.name, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    named(type.name, field),
    ...field.args.map((argument) => named(`${type.name}.${field.name}`, argument)),
  ]);
}

function named(owner: string, { name, description }: Part): Part {
  return { name: `${owner}.${name}`, description };
}
