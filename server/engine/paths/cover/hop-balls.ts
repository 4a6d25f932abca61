import type { Rows } from "../../../projection/projection.ts";
import { claimMask } from "../../../projection/slot.ts";
import { enlarged } from "../../../projection/text-column.ts";
import type { Side } from "../../claims/claim-table.ts";
import type { StopClock } from "../../search/stop-clock.ts";
import { unreached } from "../plan/search-costs.ts";
import { hasBarred, type SearchPlan, throughCost } from "../plan/search-plan.ts";

/**
 * Breadth-first search from both ends, costs and order left aside: says how many hops an entity is away from each end.
 * Marks are stamped, never cleared.
 */
export class HopBalls {
  /** By side: stamp + hops of each entity inside that side's ball. */
  readonly marks: readonly [Int32Array, Int32Array];
  /** Marks below it are of an earlier search. */
  stamp = 0;
  /** Hops that each side's ball reaches. */
  readonly radius: [number, number] = [0, 0];
  /** Entities in each ball, nearest first. */
  readonly queues: [Uint32Array, Uint32Array] = [new Uint32Array(1024), new Uint32Array(1024)];
  readonly sizes: [number, number] = [0, 0];
  private readonly rows: Rows;
  /** Marks above the stamp that one search can use. */
  private static readonly deepest = 1 << 20;

  constructor(rows: Rows, entityCount: number) {
    this.rows = rows;
    this.marks = [new Int32Array(entityCount), new Int32Array(entityCount)];
  }

  /** Grows both balls until they touch in every way that `maxHops` allows, or the budget of halves is spent. */
  surround(plan: SearchPlan, budget: number, clock: StopClock): void {
    this.begin();
    const { radius, sizes } = this;
    const work: [number, number] = [this.plant(0, plan.from), this.plant(1, plan.to)];
    const starts: [number, number] = [0, 0];
    for (let spent = 0; radius[0] + radius[1] < plan.maxHops; ) {
      const side: Side = work[0] <= work[1] ? 0 : 1;
      if (spent + work[side] > budget || clock.spend(work[side])) return;
      spent += work[side];
      radius[side] += 1;
      const start = starts[side];
      starts[side] = sizes[side];
      work[side] = this.growLayer(plan, side, start);
      if (starts[side] === sizes[side]) {
        // The whole component is inside: the ball can be taken for as large as one likes.
        radius[side] = plan.maxHops;
        return;
      }
    }
  }

  /** At least `count` entities (fewer where there are no more) reached from one side, nearest first, then by id. */
  nearest(plan: SearchPlan, side: Side, count: number): readonly number[] {
    this.begin();
    this.plant(side, side === 0 ? plan.from : plan.to);
    const ends = this.sizes[side];
    const found: number[] = [];
    for (let start = 0; found.length < count && start < this.sizes[side]; ) {
      const end = this.sizes[side];
      this.radius[side] += 1;
      this.growLayer(plan, side, start);
      found.push(...this.queues[side].slice(Math.max(end, ends), this.sizes[side]).sort());
      start = end;
    }
    return found.slice(0, count);
  }

  private begin(): void {
    this.stamp += HopBalls.deepest;
    if (this.stamp > 2_000_000_000) {
      for (const marks of this.marks) marks.fill(0);
      this.stamp = HopBalls.deepest;
    }
    this.radius.fill(0);
    this.sizes.fill(0);
  }

  /** Marks the ends of a side; gives the halves in their rows. */
  private plant(side: Side, ends: Uint32Array): number {
    const { offsets } = this.rows;
    this.makeRoom(side, ends.length);
    let work = 0;
    for (const entity of ends) {
      this.marks[side][entity] = this.stamp;
      this.queues[side][this.sizes[side]++] = entity;
      work += (offsets[entity + 1] as number) - (offsets[entity] as number);
    }
    return work;
  }

  /** Adds the next layer of a side; gives the halves in its rows. */
  private growLayer(plan: SearchPlan, side: Side, start: number): number {
    const { offsets, slots } = this.rows;
    const { stamp } = this;
    const { admits, costs } = plan;
    const { admitted } = plan.tables[side];
    const own = this.marks[side];
    const mark = stamp + this.radius[side];
    const barring = hasBarred(plan) && this.radius[side] > 1;
    const end = this.sizes[side];
    let queue = this.queues[side];
    let size = end;
    let work = 0;
    for (let place = start; place < end; place++) {
      const near = queue[place] as number;
      if (barring && throughCost(plan, near) >= unreached) continue;
      const rowStart = offsets[near] as number;
      const rowEnd = offsets[near + 1] as number;
      if (size + rowEnd - rowStart > queue.length) queue = this.makeRoom(side, size + rowEnd - rowStart);
      for (let half = rowStart; half < rowEnd; half++) {
        if (admitted[(slots[2 * half + 1] as number) & claimMask] === 0) continue;
        const far = slots[2 * half] as number;
        if ((own[far] as number) >= stamp) continue;
        if (costs.mayRefuse && costs.ofHalf(half) < 0) continue;
        if (admits !== null && !admits(half)) continue;
        own[far] = mark;
        queue[size++] = far;
        work += (offsets[far + 1] as number) - (offsets[far] as number);
      }
    }
    this.sizes[side] = size;
    return work;
  }

  private makeRoom(side: Side, room: number): Uint32Array {
    if (room > this.queues[side].length) this.queues[side] = enlarged(this.queues[side], room);
    return this.queues[side];
  }
}
