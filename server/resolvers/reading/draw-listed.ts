import type { Context } from "../../context.ts";
import type { DrawnRelationship } from "../../domain/outline.ts";
import type { Relationship } from "../../domain/relationship.ts";
import type { Subgraph } from "../../domain/subgraph.ts";
import type { Page } from "../../store/graph-store.ts";
import { allReady, type PromiseOrValue, whenReady } from "../../store/promise-or-value.ts";
import type { DrawnSubgraph } from "./drawing.ts";
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

/** The same for a subgraph. */
export function drawSubgraph({ relationships, ...rest }: Subgraph, reading: Reading): PromiseOrValue<DrawnSubgraph> {
  return whenReady(drawAll(relationships, reading), (drawn) => ({ ...rest, relationships: drawn }));
}

function drawAll(listed: readonly Relationship[], reading: Reading): PromiseOrValue<readonly DrawnRelationship[]> {
  return allReady(listed.map(({ id }) => whenReady(findRelationshipOutline(id, reading), stillThere)));
}
