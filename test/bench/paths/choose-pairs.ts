import type { EntityId } from "../../../server/domain/ids.ts";
import { entityIdAt } from "../../../server/projection/entity-columns.ts";
import type { Projection } from "../../../server/projection/projection.ts";
import { seeded } from "../../support/graphs/random.ts";
import { BreadthFirst, type Ends } from "./breadth-first.ts";

export const maxHops = 6;

export interface Pair extends Ends {
  readonly fromId: EntityId;
  readonly toId: EntityId;
  /** Least hops; -1 where there are more than 6 or no path at all. */
  readonly distance: number;
}

/**
 * Pairs of entities, as many of each distance from 1 to 6 and of none as the graph has, up to `each`. Half of the ends
 * have at most two relationships: names that people ask for are rarely hubs.
 */
export function choosePairs(
  projection: Projection,
  { each, seed }: { readonly each: number; readonly seed: number },
): readonly Pair[] {
  const random = seeded(seed);
  const plain = new BreadthFirst(projection, maxHops);
  const { offsets, slots } = projection.rows;
  const degree = (entity: number): number => (offsets[entity + 1] as number) - (offsets[entity] as number);
  const pick = (most: number): number => {
    for (;;) {
      const entity = random.below(projection.entityCount);
      if (degree(entity) > 0 && degree(entity) <= most) return entity;
    }
  };
  const pickEnd = (): number => pick(random.maybe(0.5) ? 2 : Number.POSITIVE_INFINITY);
  const wander = (start: number, steps: number): number => {
    let here = start;
    for (let step = 0; step < steps; step++) {
      here = slots[2 * ((offsets[here] as number) + random.below(degree(here)))] as number;
    }
    return here;
  };
  const strata = new Map<number, Pair[]>([1, 2, 3, 4, 5, 6, -1].map((distance) => [distance, []]));
  for (let attempt = 0; attempt < 400 * each; attempt++) {
    const from = pickEnd();
    const to = random.maybe(0.6) ? wander(from, 1 + random.below(3)) : pickEnd();
    if (from === to) continue;
    const stratum = strata.get(plain.measure({ from, to }));
    if (stratum === undefined || stratum.length === each) continue;
    const id = (entity: number) => entityIdAt(projection.entities, entity);
    stratum.push({ from, to, fromId: id(from), toId: id(to), distance: plain.measure({ from, to }) });
  }
  return random.shuffle([...strata.values()].flat());
}
