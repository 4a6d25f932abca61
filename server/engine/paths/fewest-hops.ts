import { claimMask } from "../../projection/slot.ts";
import { forward } from "./claim-table.ts";
import type { HopBalls } from "./hop-balls.ts";
import type { RankedPath } from "./prefix-tree.ts";
import { unreached } from "./search-costs.ts";
import { hasBarred, type SearchPlan, throughCost } from "./search-plan.ts";
import type { StopClock } from "./stop-clock.ts";

interface Step {
  readonly near: number;
  readonly far: number;
  readonly ordinal: number;
}

/**
 * The best path of a plan whose costs count hops only, or undefined where there is none: of the shortest, the first by
 * relationships. Two entities may have thousands of shortest paths, and ranking by cost would look at each. Instead,
 * breadth-first search from both ends stops where they meet, and what it marked then guides a walk that takes the first
 * relationship wherever the hops left allow it, and goes back where they do not.
 */
export function findFewestHops(balls: HopBalls, plan: SearchPlan, clock: StopClock): RankedPath | undefined {
  const hops = balls.measure(plan, plan.maxHops, clock);
  if (hops < 0) return undefined;
  const walk = new GuidedWalk(balls, plan, hops);
  if (!walk.goOn(plan.from, 0)) return undefined;
  const [first] = walk.steps;
  return {
    cost: hops * plan.costs.leastStep,
    entities: [...(first === undefined ? [] : [first.near]), ...walk.steps.map(({ far }) => far)],
    ordinals: walk.steps.map(({ ordinal }) => ordinal),
  };
}

class GuidedWalk {
  readonly steps: Step[] = [];
  private readonly balls: HopBalls;
  private readonly plan: SearchPlan;
  private readonly hops: number;
  /** Entities from which the hops left do not suffice. */
  private readonly dead = new Set<number>();
  /** Hops to which the forward ball is whole; beyond them the backward ball is. */
  private readonly turn: number;

  constructor(balls: HopBalls, plan: SearchPlan, hops: number) {
    this.balls = balls;
    this.plan = plan;
    this.hops = hops;
    this.turn = balls.radius[0] - (balls.lastSide === forward ? 1 : 0);
  }

  /** Adds the steps from one of the entities, which are `hop` steps from the start, to an end; false if there are none. */
  goOn(from: Iterable<number>, hop: number): boolean {
    if (hop === this.hops) return true;
    for (const step of this.listSteps(from, hop)) {
      if (this.dead.has(step.far)) continue;
      this.steps.push(step);
      if (this.goOn([step.far], hop + 1)) return true;
      this.steps.pop();
      this.dead.add(step.far);
    }
    return false;
  }

  /** Steps that the marks allow, in the order of their relationships. */
  private listSteps(from: Iterable<number>, hop: number): readonly Step[] {
    const { balls, plan } = this;
    const { offsets, slots, ordinals } = plan.projection.rows;
    const { admitted } = plan.tables[forward];
    const isAhead = hop < this.turn;
    const marks = balls.marks[isAhead ? 0 : 1];
    const wanted = balls.stamp + (isAhead ? hop + 1 : this.hops - hop - 1);
    const mayStopHere = hop + 1 === this.hops || !hasBarred(plan);
    const steps: Step[] = [];
    for (const near of from) {
      for (let half = offsets[near] as number; half < (offsets[near + 1] as number); half++) {
        const far = slots[2 * half] as number;
        if (marks[far] !== wanted || admitted[(slots[2 * half + 1] as number) & claimMask] === 0) continue;
        if (plan.costs.ofHalf(half) < 0 || plan.admits?.(half) === false) continue;
        if (mayStopHere || throughCost(plan, far) < unreached) {
          steps.push({ near, far, ordinal: ordinals[half] as number });
        }
      }
    }
    return steps.sort((a, b) => a.ordinal - b.ordinal);
  }
}
