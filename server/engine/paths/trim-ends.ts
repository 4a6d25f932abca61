import { claimMask } from "../../projection/slot.ts";
import { backward, forward, type Side } from "../claims/claim-table.ts";
import type { RankedPath } from "./plan/ranked-path.ts";
import { unreached } from "./plan/search-costs.ts";
import { hasBarred, type SearchPlan, throughCost, walksMayLoop } from "./plan/search-plan.ts";
import type { Micros } from "./plan/step-cost.ts";

/** What every path of a plan begins and ends with, and the plan of what is between. */
export interface TrimmedPlan {
  /** Undefined where nothing is left to search: `whole` is the only path, or there is none. */
  readonly inner: SearchPlan | undefined;
  readonly whole: RankedPath | undefined;
  /** Of the whole plan. */
  readonly maxHops: number;
  /** An inner path with what was trimmed off. */
  readonly complete: (path: RankedPath) => RankedPath;
}

interface Step {
  readonly entity: number;
  readonly ordinal: number;
  readonly cost: Micros;
}

/** The entities that a side is forced through, outermost first, and the relationships from each to the next. */
interface Chain {
  readonly entities: number[];
  readonly ordinals: number[];
}

/**
 * Moves each end along while only one entity can come next. Without it, an end that hangs on a hub by one relationship
 * makes a search look through all that the hub joins for ways back through the hub, which no loopless path takes.
 */
export function trimEnds(plan: SearchPlan): TrimmedPlan {
  const { maxHops } = plan;
  const [start] = plan.from;
  const [end] = plan.to;
  const isSingle = plan.from.length === 1 && plan.to.length === 1;
  if (!isSingle || start === undefined || end === undefined || walksMayLoop(plan)) {
    return { inner: plan, whole: undefined, maxHops, complete: asItIs };
  }
  const chains: readonly [Chain, Chain] = [
    { entities: [start], ordinals: [] },
    { entities: [end], ordinals: [] },
  ];
  const tips: [number, number] = [start, end];
  let cost: Micros = 0;
  let hops = 0;
  for (const side of [forward, backward]) {
    for (;;) {
      const next = findSoleStep(plan, side, tips[side], { passed: chains, goal: tips[1 - side] as number });
      if (next === "many") break;
      hops += 1;
      if (next === "none" || hops > maxHops) return { inner: undefined, whole: undefined, maxHops, complete: asItIs };
      cost += next.cost;
      chains[side].ordinals.push(next.ordinal);
      if (next.entity === tips[1 - side]) {
        return { inner: undefined, whole: join(chains, cost), maxHops, complete: asItIs };
      }
      cost += throughCost(plan, next.entity);
      chains[side].entities.push(next.entity);
      tips[side] = next.entity;
    }
  }
  if (hops === 0) return { inner: plan, whole: undefined, maxHops, complete: asItIs };
  if (hops === maxHops) return { inner: undefined, whole: undefined, maxHops, complete: asItIs };
  const inner = { ...plan, from: Uint32Array.of(tips[0]), to: Uint32Array.of(tips[1]), maxHops: maxHops - hops };
  return { inner, whole: undefined, maxHops, complete: (path) => join(chains, cost + path.cost, path) };
}

function asItIs(path: RankedPath): RankedPath {
  return path;
}

/** The only entity that can come next from a tip, over its best relationship. */
function findSoleStep(
  plan: SearchPlan,
  side: Side,
  tip: number,
  { passed, goal }: { readonly passed: readonly Chain[]; readonly goal: number },
): Step | "none" | "many" {
  const { offsets, slots, ordinals } = plan.projection.rows;
  const { first } = plan.tables[side];
  const barring = hasBarred(plan);
  let sole: Step | undefined;
  for (let half = offsets[tip] as number; half < (offsets[tip + 1] as number); half++) {
    if (first[(slots[2 * half + 1] as number) & claimMask] === 0) continue;
    const entity = slots[2 * half] as number;
    if (entity !== goal && passed.some(({ entities }) => entities.includes(entity))) continue;
    const cost = plan.costs.ofHalf(half);
    if (cost < 0 || plan.admits?.(half) === false) continue;
    if (barring && entity !== goal && throughCost(plan, entity) >= unreached) continue;
    if (sole !== undefined && sole.entity !== entity) return "many";
    const ordinal = ordinals[half] as number;
    if (sole === undefined || cost < sole.cost) sole = { entity, ordinal, cost };
  }
  return sole ?? "none";
}

function join([before, after]: readonly [Chain, Chain], cost: Micros, inner?: RankedPath): RankedPath {
  const between = inner?.entities.slice(1, -1) ?? [];
  return {
    cost,
    entities: [...before.entities, ...between, ...after.entities.toReversed()],
    ordinals: [...before.ordinals, ...(inner?.ordinals ?? []), ...after.ordinals.toReversed()],
  };
}
