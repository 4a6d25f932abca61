import { byId } from "./by-id.ts";
import type { Subgraph } from "./subgraph.ts";

/**
 * Both subgraphs as one: what was there keeps its place and takes the newer reading, what is new follows.
 * A relationship whose ends are not both there is left out: nothing can be drawn from or to nowhere.
 */
export function merge(known: Subgraph, added: Subgraph): Subgraph {
  const entities = mergeById(known.entities, added.entities);
  const present = byId(entities);
  const relationships = mergeById(known.relationships, added.relationships);
  return {
    entities,
    relationships: relationships.filter(({ from, to }) => present.has(from.id) && present.has(to.id)),
  };
}

function mergeById<Thing extends { readonly id: string }>(known: readonly Thing[], added: readonly Thing[]): Thing[] {
  const newer = new Map(added.map((thing) => [thing.id, thing]));
  return [...byId([...known, ...added]).values()].map((thing) => newer.get(thing.id) ?? thing);
}
