import type { Rows } from "../../projection/projection.ts";
import { claimMask, confidenceCodeOf } from "../../projection/slot.ts";
import { enlarged } from "../../projection/text-column.ts";
import type { Side } from "./claim-table.ts";
import { unreached } from "./search-costs.ts";
import { hasBarred, type SearchPlan, throughCost } from "./search-plan.ts";
import type { StopClock } from "./stop-clock.ts";

const nobody = [-1, -1] as const;

/**
 * Breadth-first search from both ends, costs and order left aside: says in microseconds that nothing connects them, and
 * how many hops an entity is away from each end. Marks are stamped, never cleared.
 */
export class HopBalls {
  /** By side: stamp + hops of each entity inside that side's ball. */
  readonly marks: readonly [Int32Array, Int32Array];
  /** Marks below it are of an earlier search. */
  stamp = 0;
  /** Hops that each side's ball reaches. */
  readonly radius: [number, number] = [0, 0];
  /** The side that grew last; when it met the other, its outermost layer may be unfinished. */
  lastSide: Side = 0;
  /** Entities in each ball, nearest first. */
  readonly queues: [Uint32Array, Uint32Array] = [new Uint32Array(1024), new Uint32Array(1024)];
  readonly sizes: [number, number] = [0, 0];
  /** Two entities whose relationships to each other are left aside. */
  private without: readonly [number, number] = nobody;
  private readonly rows: Rows;
  /** Marks above the stamp that one search can use. */
  private static readonly deepest = 1 << 20;

  constructor(rows: Rows, entityCount: number) {
    this.rows = rows;
    this.marks = [new Int32Array(entityCount), new Int32Array(entityCount)];
  }

  /** Least hops between the ends, at most `most`; -1 where there are more or none. Ends must not overlap. */
  measure(plan: SearchPlan, most: number, clock: StopClock): number {
    return this.grow(plan, { most, budget: unreached, isFull: false, clock });
  }

  /** The same without the relationships between two entities. */
  measureWithout(pair: readonly [number, number], plan: SearchPlan, clock: StopClock): number {
    this.without = pair;
    const distance = this.measure(plan, plan.maxHops, clock);
    this.without = nobody;
    return distance;
  }

  /** Grows both balls until they touch in every way that `maxHops` allows, or the budget of halves is spent. */
  surround(plan: SearchPlan, budget: number, clock: StopClock): void {
    this.grow(plan, { most: plan.maxHops, budget, isFull: true, clock });
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
      this.growLayer(plan, side, start, true);
      found.push(...this.queues[side].slice(Math.max(end, ends), this.sizes[side]).sort());
      start = end;
    }
    return found.slice(0, count);
  }

  private grow(
    plan: SearchPlan,
    { most, budget, isFull, clock }: { most: number; budget: number; isFull: boolean; clock: StopClock },
  ): number {
    this.begin();
    const { radius } = this;
    const work: [number, number] = [this.plant(0, plan.from), this.plant(1, plan.to)];
    const starts: [number, number] = [0, 0];
    let distance = -1;
    let spent = 0;
    while (radius[0] + radius[1] < most) {
      const side: Side = work[0] <= work[1] ? 0 : 1;
      if (spent + work[side] > budget || clock.spend(work[side])) break;
      spent += work[side];
      this.lastSide = side;
      radius[side] += 1;
      const start = starts[side];
      starts[side] = this.sizes[side];
      const layer = this.growLayer(plan, side, start, isFull);
      if (layer.met && distance < 0) distance = radius[0] + radius[1];
      if (layer.met && !isFull) return distance;
      work[side] = layer.work;
      if (starts[side] === this.sizes[side]) {
        // The whole component is inside: the ball can be taken for as large as one likes.
        if (!isFull) return -1;
        radius[side] = most;
        break;
      }
    }
    return distance;
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

  private growLayer(plan: SearchPlan, side: Side, start: number, isFull: boolean): { met: boolean; work: number } {
    const { offsets, slots } = this.rows;
    const { stamp, without } = this;
    const { admits, costs } = plan;
    const { stepCosts } = costs;
    const { admitted } = plan.tables[side];
    const own = this.marks[side];
    const other = this.marks[side === 0 ? 1 : 0];
    const mark = stamp + this.radius[side];
    const isBarring = hasBarred(plan);
    const barring = isBarring && this.radius[side] > 1;
    const end = this.sizes[side];
    let queue = this.queues[side];
    let size = end;
    let met = false;
    let work = 0;
    for (let place = start; place < end; place++) {
      const near = queue[place] as number;
      if (barring && throughCost(plan, near) >= unreached) continue;
      const rowStart = offsets[near] as number;
      const rowEnd = offsets[near + 1] as number;
      if (size + rowEnd - rowStart > queue.length) queue = this.makeRoom(side, size + rowEnd - rowStart);
      const omitted = near === without[0] ? without[1] : near === without[1] ? without[0] : -1;
      for (let half = rowStart; half < rowEnd; half++) {
        const packed = slots[2 * half + 1] as number;
        if (admitted[packed & claimMask] === 0) continue;
        const far = slots[2 * half] as number;
        if ((own[far] as number) >= stamp || far === omitted) continue;
        if ((stepCosts[confidenceCodeOf(packed)] as number) < 0 && costs.ofHalf(half) < 0) continue;
        if (admits !== null && !admits(half)) continue;
        own[far] = mark;
        queue[size++] = far;
        // Where both balls reach what no path may walk through, they have not met, unless it is the other's end.
        const isMet = (other[far] as number) >= stamp;
        if (isMet && (!isBarring || other[far] === stamp || throughCost(plan, far) < unreached)) {
          met = true;
          if (!isFull) break;
        }
        work += (offsets[far + 1] as number) - (offsets[far] as number);
      }
      if (met && !isFull) break;
    }
    this.sizes[side] = size;
    return { met, work };
  }

  private makeRoom(side: Side, room: number): Uint32Array {
    if (room > this.queues[side].length) this.queues[side] = enlarged(this.queues[side], room);
    return this.queues[side];
  }
}
