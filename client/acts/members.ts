import type { EntityCard, RelationshipLine, Subgraph } from "../pieces/subgraph.ts";
import type { Folding } from "./act.ts";

/** How entities are folded together. */
interface Fold {
  readonly by: Folding;
  readonly key: string;
  /** The entity that tiers are counted from; null where the question has none. */
  readonly centre: string | null;
}

/** The entities of a subgraph that a fold takes together, as far as the subgraph itself tells. */
export function listMembers(subgraph: Subgraph, { by, key, centre }: Fold): readonly EntityCard[] {
  switch (by) {
    case "kind":
      return subgraph.entities.filter(({ kind }) => kind === key);
    case "controller": {
      const controlled = new Set(subgraph.relationships.filter(isControl(key)).map(({ to }) => to.id));
      return subgraph.entities.filter(({ id }) => id !== key && controlled.has(id));
    }
    case "tier": {
      const tiers = centre === null ? new Map<string, number>() : toTiers(subgraph, centre);
      return subgraph.entities.filter(({ id }) => String(tiers.get(id)) === key);
    }
  }
}

/** A standing claim that the entity controls another directly: it says so, or states a share above one half. */
function isControl(controller: string): (relationship: RelationshipLine) => boolean {
  return ({ from, kind, share, status }) => {
    if (from.id !== controller || status === "DENIED" || status === "RETRACTED") return false;
    if (kind === "CONTROLS") return true;
    const minimum = kind === "OWNS" && share ? share.minimum : 0;
    return minimum > 50 || (minimum === 50 && share?.minimumExclusive === true);
  };
}

/** Steps upstream from the centre, the fewest there are; 1 is a direct supplier. */
function toTiers({ relationships }: Subgraph, centre: string): ReadonlyMap<string, number> {
  const supplies = relationships.filter(({ kind }) => kind === "SUPPLIES");
  const tiers = new Map([[centre, 0]]);
  for (const [customer, tier] of tiers) {
    for (const { from, to } of supplies) {
      if (to.id === customer && !tiers.has(from.id)) tiers.set(from.id, tier + 1);
    }
  }
  return tiers;
}
