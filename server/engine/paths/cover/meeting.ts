import { claimMask } from "../../../projection/slot.ts";
import { enlarged } from "../../../projection/text-column.ts";
import type { Side } from "../../claims/claim-table.ts";
import type { StopClock } from "../../search/stop-clock.ts";
import { unreached } from "../plan/search-costs.ts";
import { hasBarred, type SearchPlan, throughCost } from "../plan/search-plan.ts";

type Pair = readonly [number, number];

export interface MeetingTerms {
  /** Hops between the ends at most. */
  readonly most: number;
  readonly clock: StopClock;
  /** Two entities whose relationships to each other are left aside. */
  readonly without?: Pair;
}

/** Marks that one search may use: twice the hops and the side. */
const marksOfSearch = 1 << 21;
const nobody: Pair = [-1, -1];

/**
 * Breadth-first search from both ends until they meet, costs and order left aside: says in microseconds how many hops
 * are between them, or that nothing connects them. One array holds the marks of both sides, so that each half costs a
 * single look at memory that is rarely in the cache. Marks are stamped, never cleared.
 */
export class Meeting {
  /** Of each entity: `stamp + 2 × hops + side`; anything below `stamp` is of an earlier search. */
  readonly marks: Int32Array;
  stamp = 0;
  /** Hops to which each side's ball is whole. */
  readonly radius: [number, number] = [0, 0];
  /** Hops up to which all is known, those between the ends included. */
  hopsReached = 0;
  /** Entities in each ball, nearest first, and where its layers begin. */
  private readonly queues: [Uint32Array, Uint32Array] = [new Uint32Array(1024), new Uint32Array(1024)];
  private readonly layers: readonly [number[], number[]] = [[0], [0]];
  private readonly sizes: [number, number] = [0, 0];
  /** Halves in the rows of each side's outermost layer. */
  private readonly work: [number, number] = [0, 0];
  private plan: SearchPlan | undefined;
  private terms: MeetingTerms | undefined;
  /** The two entities between which the sides met first. */
  private crossing: Pair = nobody;
  /** The layer that grows when the sides meet: how far its rows were read, and what they gave until then. */
  private readonly growing = { side: 0 as Side, isWhole: true, place: 0, half: 0, size: 0, work: 0 };

  constructor(entityCount: number) {
    this.marks = new Int32Array(entityCount);
  }

  get entitiesVisited(): number {
    return this.sizes[0] + this.sizes[1];
  }

  /** Least hops between the ends of the plan; -1 where there are more than `most` or none. Ends must not overlap. */
  measure(plan: SearchPlan, terms: MeetingTerms): number {
    this.begin(plan, terms);
    const hops = this.meet();
    if (hops > 0) this.hopsReached = hops;
    return hops;
  }

  /**
   * Whether the sides meet between two other entities as well, after `measure` has said that they meet. The balls are
   * disjoint, so that there is a loopless path over each pair: true proves that there are two. False proves nothing, for
   * two paths may cross between the same entities.
   */
  meetsAgain(plan: SearchPlan, terms: MeetingTerms): boolean {
    if (this.plan !== plan && this.measure(plan, terms) < 0) return false;
    this.terms = terms;
    return this.meet() > 0;
  }

  /** The entities of a side that are so many hops from its ends, as far as its ball is whole. */
  layer(side: Side, hops: number): Uint32Array {
    const starts = this.layers[side];
    return this.queues[side].subarray(starts[hops], starts[hops + 1] ?? this.sizes[side]);
  }

  private begin(plan: SearchPlan, terms: MeetingTerms): void {
    this.plan = plan;
    this.terms = terms;
    this.stamp += marksOfSearch;
    if (this.stamp > 2_000_000_000) {
      this.marks.fill(0);
      this.stamp = marksOfSearch;
    }
    this.radius.fill(0);
    this.hopsReached = 0;
    this.crossing = nobody;
    this.growing.isWhole = true;
    this.plant(0, plan);
    this.plant(1, plan);
  }

  private plant(side: Side, { from, to, projection }: SearchPlan): void {
    const { offsets } = projection.rows;
    const ends = side === 0 ? from : to;
    const queue = this.makeRoom(side, ends.length);
    this.layers[side].length = 1;
    this.sizes[side] = ends.length;
    this.work[side] = 0;
    for (let place = 0; place < ends.length; place++) {
      const entity = ends[place] as number;
      this.marks[entity] = this.stamp + side;
      queue[place] = entity;
      this.work[side] += (offsets[entity + 1] as number) - (offsets[entity] as number);
    }
  }

  /** Grows the balls until they meet, from where they met last; gives the hops over there, or -1. */
  private meet(): number {
    const { plan, terms, growing, radius, sizes, work } = this;
    if (plan === undefined || terms === undefined) return -1;
    for (;;) {
      if (growing.isWhole) {
        const side: Side = work[0] <= work[1] ? 0 : 1;
        if (this.hopsReached >= terms.most || terms.clock.spend(work[side])) return -1;
        const place = this.layers[side].at(-1) ?? 0;
        Object.assign(growing, { side, isWhole: false, place, half: -1, size: sizes[side], work: 0 });
      }
      const hops = this.growLayer(plan, terms);
      if (hops > 0) return hops;
      const { side, size } = growing;
      growing.isWhole = true;
      radius[side] += 1;
      this.hopsReached = radius[0] + radius[1];
      // The whole component is inside.
      if (size === sizes[side]) return -1;
      this.layers[side].push(sizes[side]);
      sizes[side] = size;
      work[side] = growing.work;
    }
  }

  /** Reads the rows of a side's outermost layer; gives the hops where the sides meet on the way, 0 at its end. */
  private growLayer(plan: SearchPlan, { most, without = nobody }: MeetingTerms): number {
    const { growing, marks, stamp, crossing } = this;
    const { offsets, slots } = plan.projection.rows;
    const { side } = growing;
    const { admitted } = plan.tables[side];
    const { costs, admits } = plan;
    const { mayRefuse } = costs;
    const barring = hasBarred(plan);
    const hops = this.radius[side] + 1;
    const mark = stamp + 2 * hops + side;
    const otherEnd = stamp + 1 - side;
    const end = this.sizes[side];
    let queue = this.queues[side];
    let { size, work, half } = growing;
    for (let place = growing.place; place < end; place++) {
      const near = queue[place] as number;
      const rowEnd = offsets[near + 1] as number;
      if (half < 0) half = offsets[near] as number;
      if (size + rowEnd - half > queue.length) queue = this.makeRoom(side, size + rowEnd - half);
      const omitted = near === without[0] ? without[1] : near === without[1] ? without[0] : -1;
      for (; half < rowEnd; half++) {
        if (admitted[(slots[2 * half + 1] as number) & claimMask] === 0) continue;
        const far = slots[2 * half] as number;
        const known = marks[far] as number;
        if (known >= stamp && (known & 1) === side) continue;
        if (far === omitted) continue;
        if (mayRefuse && costs.ofHalf(half) < 0) continue;
        if (admits !== null && !admits(half)) continue;
        // What no path may walk through counts only where the path ends there.
        if (barring && known !== otherEnd && throughCost(plan, far) >= unreached) continue;
        if (known >= stamp) {
          const through = hops + ((known - stamp) >> 1);
          if (through > most || (near === crossing[side] && far === crossing[1 - side])) continue;
          if (crossing === nobody) this.crossing = side === 0 ? [near, far] : [far, near];
          Object.assign(growing, { place, half: half + 1, size, work });
          return through;
        }
        marks[far] = mark;
        queue[size++] = far;
        work += (offsets[far + 1] as number) - (offsets[far] as number);
      }
      half = -1;
    }
    Object.assign(growing, { size, work });
    return 0;
  }

  private makeRoom(side: Side, room: number): Uint32Array {
    if (room > this.queues[side].length) this.queues[side] = enlarged(this.queues[side], room);
    return this.queues[side];
  }
}
