import { formatGroupKey } from "../domain/neighbour-group.ts";
import type { NeighbourGroupResolvers } from "../generated/resolver-types.ts";
import { formatGroupCursor } from "./arguments/group-cursor.ts";

export const NeighbourGroup: NeighbourGroupResolvers = {
  key: ({ key }) => formatGroupKey(key),
  kind: ({ key }) => key.kind,
  direction: ({ key }) => key.direction,
  entityKind: ({ key }) => key.entityKind,
  neighbours: ({ page }) => page?.neighbours ?? [],
  endCursor: (group) => formatGroupCursor(group) ?? null,
  hasNextPage: ({ page }) => page?.hasNextPage ?? true,
};
