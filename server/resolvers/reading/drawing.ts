import type { Entity } from "../../domain/entity.ts";
import type { EntityId, RelationshipId } from "../../domain/ids.ts";
import type { DrawnRelationship, EntityOutline, Outlines } from "../../domain/outline.ts";

/** An entity as the API gives it: its outline, or all of it where it has been read already. */
export type EntityParent = EntityOutline | Entity;

/** Entities and relationships with what a drawing needs of them, as the API gives them. */
export interface DrawnSubgraph {
  readonly entities: readonly EntityParent[];
  readonly relationships: readonly DrawnRelationship[];
  readonly truncated: boolean;
  readonly graphVersion: string;
}

/**
 * What an answer names, drawn from its own outlines, so that all of it is of the answer's version. An id that they do
 * not hold is a bug and throws RangeError.
 */
export class Drawing {
  private readonly outlines: Outlines;
  private readonly drawn = new Map<RelationshipId, DrawnRelationship>();

  constructor(outlines: Outlines) {
    this.outlines = outlines;
  }

  entity(id: EntityId): EntityOutline {
    return insist(this.outlines.entities.get(id), id);
  }

  relationship(id: RelationshipId): DrawnRelationship {
    const known = this.drawn.get(id);
    if (known !== undefined) return known;
    const outline = insist(this.outlines.relationships.get(id), id);
    const drawn = {
      ...outline,
      from: this.entity(outline.from),
      to: this.entity(outline.to),
      deniedBy: outline.deniedBy.map((denier) => this.outlines.entities.get(denier) ?? { id: denier, name: denier }),
    };
    this.drawn.set(id, drawn);
    return drawn;
  }
}

function insist<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new RangeError(`the answer names ${id} without its outline`);
  return found;
}
