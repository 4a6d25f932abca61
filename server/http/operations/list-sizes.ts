import {
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  isObjectType,
} from "graphql";
import { questionLimits } from "../../limits/questions.ts";
import { type AskedSizes, sizeBounds } from "./asked-sizes.ts";

/** One `@listSize` of the SDL, which says how many members a list counts with. */
export interface ListSize {
  readonly assumedSize: number;
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
}

/** A field as the schema defines it, and the type it is selected on. */
export interface DefinedField {
  readonly schema: GraphQLSchema;
  readonly parent: GraphQLNamedType | undefined;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** The sizes that the SDL states at a field; where an interface of the type states them, it speaks for its kinds. */
export function listSizesAt({ schema, parent, definition }: DefinedField): readonly ListSize[] {
  const directive = schema.getDirective("listSize");
  if (!directive) return [];
  const inherited = isObjectType(parent) ? parent.getInterfaces() : [];
  const fields = [definition, ...inherited.flatMap((type) => type.getFields()[definition.name] ?? [])];
  return fields.map((field) => statedSizes(field, directive)).find(({ length }) => length > 0) ?? [];
}

/**
 * How many members a list counts with, from its own sizes and those of the field that gives its parent. One whose
 * size nobody states counts as a full page; a test sees to it that the schema has none.
 */
export function measureList(
  list: string,
  {
    own,
    above,
    asked,
  }: { readonly own: readonly ListSize[]; readonly above: readonly ListSize[]; readonly asked: AskedSizes },
): number {
  const fromAbove = above.filter(({ sizedFields }) => sizedFields.includes(list));
  const sizes = fromAbove.length > 0 ? fromAbove : own.filter(({ sizedFields }) => sizedFields.length === 0);
  if (sizes.length === 0) return questionLimits.pageSize;
  return sizes.map((size) => membersOf(size, asked)).reduce((sum, members) => sum + members, 0);
}

function membersOf({ assumedSize, slicingArguments }: ListSize, asked: AskedSizes): number {
  const counts = slicingArguments.map((path) => asked.get(path) ?? sizeBounds.get(path) ?? questionLimits.pageSize);
  return counts.reduce((product, count) => product * count, assumedSize);
}

function statedSizes(field: GraphQLField<unknown, unknown>, directive: GraphQLDirective): readonly ListSize[] {
  const nodes = field.astNode?.directives?.filter(({ name }) => name.value === directive.name) ?? [];
  return nodes.map((node) => {
    const { assumedSize, slicingArguments, sizedFields } = getArgumentValues(directive, node);
    return {
      assumedSize: typeof assumedSize === "number" ? assumedSize : 1,
      slicingArguments: textsOf(slicingArguments),
      sizedFields: textsOf(sizedFields),
    };
  });
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}
