import { halvesBetween } from "../../../projection/projection.ts";
import { claimMask } from "../../../projection/slot.ts";
import { backward, forward, type Side } from "../../claims/claim-table.ts";
import type { StopClock } from "../../search/stop-clock.ts";
import type { RankedPath } from "../plan/ranked-path.ts";
import type { SearchPlan } from "../plan/search-plan.ts";
import type { Meeting } from "./meeting.ts";

/**
 * The best path of a plan whose costs count hops only, or undefined where there is none: of the shortest, the first by
 * relationships. Two entities may have thousands of shortest paths, and ranking by cost would look at each. Instead,
 * breadth-first search from both ends stops where they meet, and what it marked then guides a walk that takes the first
 * relationship wherever the hops left allow it, and goes back where they do not.
 */
export function findFewestHops(meeting: Meeting, plan: SearchPlan, clock: StopClock): RankedPath | undefined {
  const hops = meeting.measure(plan, { most: plan.maxHops, clock });
  if (hops < 0) return undefined;
  const walk = new GuidedWalk(meeting, plan, hops);
  return walk.goOn(plan.from, 0) ? { cost: hops * plan.costs.leastStep, ...walk.path } : undefined;
}

interface Step {
  readonly near: number;
  readonly far: number;
  readonly ordinal: number;
}

class GuidedWalk {
  /** Of the walk, last first. */
  private readonly entities: number[] = [];
  private readonly ordinals: number[] = [];
  private readonly meeting: Meeting;
  private readonly plan: SearchPlan;
  private readonly hops: number;
  /** Entities from which the hops left do not suffice. */
  private readonly dead = new Set<number>();

  constructor(meeting: Meeting, plan: SearchPlan, hops: number) {
    this.meeting = meeting;
    this.plan = plan;
    this.hops = hops;
  }

  get path(): Pick<RankedPath, "entities" | "ordinals"> {
    return { entities: this.entities.toReversed(), ordinals: this.ordinals.toReversed() };
  }

  /** Walks from one of the entities, which are `hop` steps from the start, to an end; false where no way leads there. */
  goOn(from: Uint32Array, hop: number): boolean {
    const steps: Step[] = [];
    for (const near of from) this.listSteps(near, hop, steps);
    const isLast = hop + 1 === this.hops;
    const next = new Uint32Array(1);
    for (const step of inOrder(steps)) {
      if (this.dead.has(step.far)) continue;
      next[0] = step.far;
      if (isLast || this.goOn(next, hop + 1)) {
        if (isLast) this.entities.push(step.far);
        this.entities.push(step.near);
        this.ordinals.push(step.ordinal);
        return true;
      }
      this.dead.add(step.far);
    }
    return false;
  }

  /** Adds the steps that the marks allow: away from the start as far as its ball is whole, and then towards the ends. */
  private listSteps(near: number, hop: number, steps: Step[]): void {
    const { meeting, plan, hops } = this;
    const { offsets } = plan.projection.rows;
    const start = offsets[near] as number;
    const end = offsets[near + 1] as number;
    if (hop < meeting.radius[forward]) {
      this.readRow({ near, start, end }, meeting.stamp + 2 * (hop + 1), steps);
      return;
    }
    const left = hops - hop - 1;
    const layer = meeting.layer(backward, left);
    // A look at each entity of a small layer is cheaper than reading a hub's row.
    if (end - start <= 2 * layer.length) this.readRow({ near, start, end }, meeting.stamp + 2 * left + 1, steps);
    else for (const far of layer) this.lookBetween(near, far, steps);
  }

  /** Adds the halves of a part of an entity's row that lead to what bears the mark. */
  private readRow(row: { near: number; start: number; end: number }, mark: number, steps: Step[]): void {
    const { slots } = this.plan.projection.rows;
    const { marks } = this.meeting;
    for (let half = row.start; half < row.end; half++) {
      const far = slots[2 * half] as number;
      if (marks[far] === mark && this.passes(half, forward)) steps.push(this.toStep(row.near, far, half));
    }
  }

  /** Adds the relationships between two entities, found in the shorter of their rows. */
  private lookBetween(near: number, far: number, steps: Step[]): void {
    const { rows } = this.plan.projection;
    const { offsets } = rows;
    const length = (entity: number): number => (offsets[entity + 1] as number) - (offsets[entity] as number);
    const isTurned = length(far) < length(near);
    const { start, end } = isTurned ? halvesBetween(rows, far, near) : halvesBetween(rows, near, far);
    for (let half = start; half < end; half++) {
      if (this.passes(half, isTurned ? backward : forward)) steps.push(this.toStep(near, far, half));
    }
  }

  private passes(half: number, side: Side): boolean {
    const { tables, projection, costs, admits } = this.plan;
    const packed = projection.rows.slots[2 * half + 1] as number;
    if (tables[side].admitted[packed & claimMask] === 0) return false;
    return !(costs.mayRefuse && costs.ofHalf(half) < 0) && (admits === null || admits(half));
  }

  private toStep(near: number, far: number, half: number): Step {
    return { near, far, ordinal: this.plan.projection.rows.ordinals[half] as number };
  }
}

/** The steps in the order of their relationships; sorted only where the first is not enough. */
function* inOrder(steps: Step[]): Generator<Step> {
  let first = steps[0];
  if (first === undefined) return;
  for (const step of steps) if (step.ordinal < first.ordinal) first = step;
  yield first;
  yield* steps.sort((a, b) => a.ordinal - b.ordinal).slice(1);
}
