import type { Context } from "../../context.ts";
import type { EntityId, RelationshipId } from "../../domain/ids.ts";
import type { DrawnRelationship, EntityOutline } from "../../domain/outline.ts";
import { LinchpinError } from "../../errors.ts";
import { type PromiseOrValue, whenReady } from "../../store/promise-or-value.ts";
import { Drawing } from "./drawing.ts";

type Reading = Pick<Context, "engine" | "reads">;

/** At once from what the engine holds in memory; what it does not hold, as after an import, is asked of the store. */
export function findEntityOutline(id: EntityId, { engine, reads }: Reading): PromiseOrValue<EntityOutline | undefined> {
  return engine.findOutlines?.({ entities: [id], relationships: [] })?.entities.get(id) ?? reads.outlines.entity(id);
}

/** The same for a relationship, with those whom it names. */
export function findRelationshipOutline(
  id: RelationshipId,
  { engine, reads }: Reading,
): PromiseOrValue<DrawnRelationship | undefined> {
  const held = engine.findOutlines?.({ entities: [], relationships: [id] });
  if (held?.relationships.has(id) === true) return new Drawing(held).relationship(id);
  return whenReady(reads.outlines.relationship(id), (read) => read && new Drawing(read).relationship(id));
}

/** The outline of an entity that the graph names. Throws GRAPH_CHANGED where it is gone by now. */
export function insistOnEntity(id: EntityId, reading: Reading): PromiseOrValue<EntityOutline> {
  return whenReady(findEntityOutline(id, reading), stillThere);
}

/** What one read has named, another found. Throws GRAPH_CHANGED where it did not: an import came between the two. */
export function stillThere<T>(found: T | undefined): T {
  if (found === undefined) throw new LinchpinError("GRAPH_CHANGED");
  return found;
}
