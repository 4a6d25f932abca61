import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";

/** Where selections find their fragments and types. */
export interface Selections {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** One selection; `definition` is set on a field that the schema knows. */
export interface Selected {
  readonly node: SelectionNode;
  readonly definition?: GraphQLField<unknown, unknown>;
}

/** A selection set on a type; `within` are the fragments that it is spread in. */
export interface Level {
  readonly parent: GraphQLNamedType | undefined;
  readonly selectionSet: SelectionSetNode;
  readonly within?: readonly string[];
}

export function selectionsOf(schema: GraphQLSchema, document: DocumentNode): Selections {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { schema, fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
}

/**
 * The selections of one level with fragments spread where they are used, as execution would see them.
 * Spreads are given too, so that a caller can stop a document whose fragments double. A cycle is not followed.
 */
export function* selectedFields(
  selections: Selections,
  { parent, selectionSet, within = [] }: Level,
): Generator<Selected> {
  for (const node of selectionSet.selections) {
    if (node.kind === Kind.FIELD) {
      const definition = fieldOf(node.name.value, { schema: selections.schema, parent });
      yield definition === undefined ? { node } : { node, definition };
      continue;
    }
    yield { node };
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const on = node.typeCondition ? selections.schema.getType(node.typeCondition.name.value) : parent;
      yield* selectedFields(selections, { parent: on, selectionSet: node.selectionSet, within });
      continue;
    }
    const name = node.name.value;
    const fragment = selections.fragments.get(name);
    if (fragment === undefined || within.includes(name)) continue;
    const on = selections.schema.getType(fragment.typeCondition.name.value);
    yield* selectedFields(selections, { parent: on, selectionSet: fragment.selectionSet, within: [...within, name] });
  }
}

function fieldOf(
  name: string,
  { schema, parent }: { readonly schema: GraphQLSchema; readonly parent: GraphQLNamedType | undefined },
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
