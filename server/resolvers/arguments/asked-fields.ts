import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** The fields that the operation asks of what a resolver gives, fragments spread. */
export function askedFields({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">) {
  const names = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === "Field") names.add(selection.name.value);
      else collect("name" in selection ? fragments[selection.name.value]?.selectionSet : selection.selectionSet);
    }
  };
  for (const { selectionSet } of fieldNodes) collect(selectionSet);
  return names as ReadonlySet<string>;
}
