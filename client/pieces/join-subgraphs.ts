import { byId } from "./by-id.ts";
import type { Subgraph } from "./subgraph.ts";

/**
 * Several subgraphs as one, each thing once: it keeps the place of its first mention and takes its last reading.
 * A relationship whose ends are not both there is left out: it cannot be drawn.
 */
export function joinSubgraphs(parts: readonly Subgraph[]): Subgraph {
  const entities = join(parts.flatMap((part) => part.entities));
  const present = byId(entities);
  const relationships = join(parts.flatMap((part) => part.relationships));
  return {
    entities,
    relationships: relationships.filter(({ from, to }) => present.has(from.id) && present.has(to.id)),
  };
}

function join<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  // A map keeps a key's first place when its value is set again.
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
