import type { EntityId, RelationshipId } from "../../domain/ids.ts";
import type { Outlines } from "../../domain/outline.ts";
import { Drawing, type DrawnSubgraph } from "./drawing.ts";

/** What of the graph an answer holds, by ids, with the outlines of all of it. */
export interface NamedSubgraph {
  readonly entities: readonly EntityId[];
  readonly relationships: readonly RelationshipId[];
  readonly truncated: boolean;
  readonly graphVersion: string;
  readonly outlines: Outlines;
}

/** The entities and relationships that an answer names, in its order. */
export function drawSubgraph({
  entities,
  relationships,
  truncated,
  graphVersion,
  outlines,
}: NamedSubgraph): DrawnSubgraph {
  const drawing = new Drawing(outlines);
  return {
    entities: entities.map((id) => drawing.entity(id)),
    relationships: relationships.map((id) => drawing.relationship(id)),
    truncated,
    graphVersion,
  };
}
