import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { type AskedSizes, withOwnSizes } from "./asked-sizes.ts";
import { checkArguments } from "./check-arguments.ts";
import { type ListSize, listSizesAt, measureList } from "./list-sizes.ts";
import { type Selections, selectedFields, selectionsOf } from "./selected-fields.ts";

/** A validated operation with its variables, coerced and defaults filled in. */
export interface WeighedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many members of lists the operation may give, lists in lists multiplied out; fragments count where they are
 * used, and so do variables and defaults. Throws what `checkArguments` refuses on the way.
 */
export function measureCost({ schema, document, operation, variables }: WeighedOperation): number {
  const weighing = { of: selectionsOf(schema, document), variables };
  const parent = schema.getRootType(operation.operation) ?? undefined;
  return weigh(weighing, { parent, selectionSet: operation.selectionSet, asked: new Map(), sizes: [] });
}

interface Weighing {
  readonly of: Selections;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Place {
  readonly parent: GraphQLNamedType | undefined;
  readonly selectionSet: SelectionSetNode;
  readonly asked: AskedSizes;
  /** What the field that gives this place says about the lists in it. */
  readonly sizes: readonly ListSize[];
}

function weigh(weighing: Weighing, place: Place): number {
  let cost = 0;
  for (const { node, definition } of selectedFields(weighing.of, place)) {
    if (node.kind === Kind.FIELD && definition !== undefined) cost += weighField(weighing, { node, definition, place });
  }
  return cost;
}

function weighField(
  weighing: Weighing,
  { node, definition, place }: { node: FieldNode; definition: GraphQLField<unknown, unknown>; place: Place },
): number {
  if (isLeftOut(node, weighing.variables)) return 0;
  let { asked } = place;
  if (definition.args.length > 0) {
    const args = getArgumentValues(definition, node, weighing.variables);
    checkArguments(definition, args);
    asked = withOwnSizes(asked, { declared: definition.args, given: args });
  }
  const type = getNamedType(definition.type);
  if (node.selectionSet === undefined || !isCompositeType(type) || type.name.startsWith("__")) return 0;
  const own = listSizesAt({ schema: weighing.of.schema, parent: place.parent, definition });
  const below = weigh(weighing, { parent: type, selectionSet: node.selectionSet, asked, sizes: own });
  if (!isList(definition.type)) return below;
  return measureList(definition.name, { own, above: place.sizes, asked }) * (1 + below);
}

/** Whether `@skip` or `@include` takes the field out. */
function isLeftOut(node: FieldNode, variables: Weighing["variables"]): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if === true || include?.if === false;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
