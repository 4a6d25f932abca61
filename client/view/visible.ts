import type { EntityCard, RelationshipLine, Subgraph } from "../graph/subgraph.ts";
import { type Filters, passesEntity, passesRelationship } from "./filters.ts";

/** All relationships between the same two entities, drawn as one line. */
export interface Line {
  /** The id of the leading relationship. */
  readonly id: string;
  readonly leading: RelationshipLine;
  /** The leading one first. */
  readonly relationships: readonly RelationshipLine[];
}

/** What is on the canvas, and how much of what was loaded is not. */
export interface Visible {
  readonly entities: readonly EntityCard[];
  readonly lines: readonly Line[];
  readonly hiddenEntities: number;
  readonly hiddenRelationships: number;
}

/**
 * What the filters leave of a subgraph. Where several relationships join the same two, the first of `leading` gives
 * the line its look, else the one with the most confidence, then the least id.
 */
export function toVisible(subgraph: Subgraph, filters: Filters, leading: ReadonlySet<string> = new Set()): Visible {
  const entities = subgraph.entities.filter((entity) => passesEntity(filters, entity));
  const shown = new Set(entities.map(({ id }) => id));
  const groups = new Map<string, RelationshipLine[]>();
  let drawn = 0;
  for (const relationship of subgraph.relationships) {
    const { from, to } = relationship;
    if (!passesRelationship(filters, relationship) || !shown.has(from.id) || !shown.has(to.id)) continue;
    drawn += 1;
    const ends = from.id < to.id ? `${from.id}\n${to.id}` : `${to.id}\n${from.id}`;
    const group = groups.get(ends);
    if (group) group.push(relationship);
    else groups.set(ends, [relationship]);
  }
  return {
    entities,
    lines: [...groups.values()].flatMap((group) => toLine(group, leading)),
    hiddenEntities: subgraph.entities.length - entities.length,
    hiddenRelationships: subgraph.relationships.length - drawn,
  };
}

function toLine(group: readonly RelationshipLine[], leading: ReadonlySet<string>): readonly Line[] {
  const rank = (relationship: RelationshipLine) => (leading.has(relationship.id) ? 0 : 1);
  const relationships = [...group].sort(
    (a, b) => rank(a) - rank(b) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
  );
  const [first] = relationships;
  return first ? [{ id: first.id, leading: first, relationships }] : [];
}
