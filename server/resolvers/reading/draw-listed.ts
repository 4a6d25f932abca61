import type { Context } from "../../context.ts";
import type { DrawnRelationship } from "../../domain/outline.ts";
import type { Relationship } from "../../domain/relationship.ts";
import type { Page } from "../../store/graph-store.ts";
import { allReady, type PromiseOrValue, whenReady } from "../../store/promise-or-value.ts";
import { findRelationshipOutline, stillThere } from "./find-outline.ts";

type Reading = Pick<Context, "engine" | "reads">;

/** A page that the store has listed, drawn in its order. Throws GRAPH_CHANGED where a relationship is gone by now. */
export function drawPage(
  { members, ...rest }: Page<Relationship>,
  reading: Reading,
): PromiseOrValue<Page<DrawnRelationship>> {
  return whenReady(
    drawAll(
      members.map(({ member }) => member),
      reading,
    ),
    (drawn) => ({
      ...rest,
      members: drawn.map((member, place) => ({ member, cursor: members[place]?.cursor ?? "" })),
    }),
  );
}

function drawAll(listed: readonly Relationship[], reading: Reading): PromiseOrValue<readonly DrawnRelationship[]> {
  return allReady(listed.map(({ id }) => whenReady(findRelationshipOutline(id, reading), stillThere)));
}
