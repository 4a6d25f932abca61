import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { LinchpinError } from "../../errors.ts";
import { operationLimits } from "../../limits/operations.ts";
import { type Selections, selectedFields, selectionsOf } from "./selected-fields.ts";

/** How often one introspection field may stand inside itself: a list of lists of … unwraps by `ofType`. */
const introspectionReference = { ofType: 10, others: 1 };

/** What has been counted so far, over the whole document. */
interface Tally {
  readonly of: Selections;
  readonly reached: Set<string>;
  selections: number;
  aliases: number;
}

interface Field {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown> | undefined;
}

/** A selection set and the way down to it. */
interface Level {
  readonly parent: GraphQLNamedType | undefined;
  readonly selectionSet: SelectionSetNode;
  /** The fields passed, each as `name: type`. */
  readonly above: readonly string[];
  readonly lists: number;
  readonly introspection: boolean;
}

/**
 * Refuses a document whose shape alone would cost too much: selections, depth, lists in lists, a field in itself,
 * aliases, root fields, directives. It runs before validation, whose own rules are quadratic in places, and stops at
 * the first bound that is met, so that its own cost is bounded.
 */
export function checkShape(schema: GraphQLSchema, document: DocumentNode): void {
  const tally: Tally = { of: selectionsOf(schema, document), reached: new Set(), selections: 0, aliases: 0 };
  const top = { above: [], lists: 0, introspection: false };
  for (const node of document.definitions) {
    if ("directives" in node) checkDirectives(node.directives);
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const variable of node.variableDefinitions ?? []) checkDirectives(variable.directives);
    const parent = schema.getRootType(node.operation) ?? undefined;
    const rootFields = walk(tally, { ...top, parent, selectionSet: node.selectionSet });
    refuseAbove("TOO_MANY_ROOT_FIELDS", { value: rootFields, bound: operationLimits.rootFields });
  }
  for (const [name, fragment] of tally.of.fragments) {
    const parent = schema.getType(fragment.typeCondition.name.value);
    if (!tally.reached.has(name)) walk(tally, { ...top, parent, selectionSet: fragment.selectionSet });
  }
}

/** Gives the number of fields on this level. */
function walk(tally: Tally, level: Level): number {
  let fields = 0;
  for (const { node, definition } of selectedFields(tally.of, level)) {
    tally.selections += 1;
    if (tally.selections > operationLimits.selections) {
      throw new LinchpinError("TOO_MANY_SELECTIONS", { bound: operationLimits.selections });
    }
    checkDirectives(node.directives);
    if (node.kind === Kind.FRAGMENT_SPREAD) tally.reached.add(node.name.value);
    if (node.kind !== Kind.FIELD) continue;
    fields += 1;
    if (node.alias !== undefined) tally.aliases += 1;
    refuseAbove("TOO_MANY_ALIASES", { value: tally.aliases, bound: operationLimits.aliases });
    const { selectionSet } = node;
    if (selectionSet !== undefined) walk(tally, { ...step(level, { node, definition }), selectionSet });
  }
  return fields;
}

function step(level: Level, { node, definition }: Field): Omit<Level, "selectionSet"> {
  const type = definition?.type;
  const name = node.name.value;
  const parent = type === undefined ? undefined : getNamedType(type);
  const above = [...level.above, `${name}: ${parent?.name ?? "?"}`];
  const introspection = level.introspection || name.startsWith("__");
  const lists = level.lists + (type === undefined ? 0 : countLists(type));
  const self = above.filter((field) => field === above.at(-1)).length;
  refuseDepth("depth", {
    value: above.length,
    bound: introspection ? operationLimits.introspectionDepth : operationLimits.depth,
  });
  if (!introspection) refuseDepth("list depth", { value: lists, bound: operationLimits.listDepth });
  const ofType = name === "ofType" ? introspectionReference.ofType : introspectionReference.others;
  refuseDepth(`${name} inside itself`, { value: self, bound: introspection ? ofType : operationLimits.selfReference });
  return { parent, above, lists, introspection };
}

function countLists(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return countLists(type.ofType);
  return isListType(type) ? 1 + countLists(type.ofType) : 0;
}

function checkDirectives(directives: readonly (DirectiveNode | ConstDirectiveNode)[] | undefined): void {
  refuseAbove("TOO_MANY_DIRECTIVES", { value: directives?.length ?? 0, bound: operationLimits.directives });
}

type ShapeCode = "TOO_MANY_ALIASES" | "TOO_MANY_ROOT_FIELDS" | "TOO_MANY_DIRECTIVES";

function refuseAbove(code: ShapeCode, { value, bound }: { readonly value: number; readonly bound: number }): void {
  if (value > bound) throw new LinchpinError(code, { value, bound });
}

function refuseDepth(field: string, { value, bound }: { readonly value: number; readonly bound: number }): void {
  if (value > bound) throw new LinchpinError("TOO_DEEP", { field, value, bound });
}
