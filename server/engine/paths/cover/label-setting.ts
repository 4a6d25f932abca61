import type { Side } from "../../claims/claim-table.ts";
import type { StopClock } from "../../search/stop-clock.ts";
import { unreached } from "../plan/search-costs.ts";
import { type SearchPlan, throughCost } from "../plan/search-plan.ts";
import type { Micros } from "../plan/step-cost.ts";
import type { Buckets } from "./buckets.ts";
import { expandBucket } from "./expand-bucket.ts";
import type { HopBalls } from "./hop-balls.ts";
import { endFlag, type Labels, startFlag } from "./labels.ts";

/** Memory that searches use one after another. */
export interface LabelMemory {
  readonly labels: Labels;
  readonly queues: readonly [Buckets, Buckets];
}

export interface LabelTerms {
  readonly plan: SearchPlan;
  readonly clock: StopClock;
  /** How many hops are left at least from an entity; null where that is not known. */
  readonly balls: HopBalls | null;
  /** Give up after so many halves. */
  readonly workLimit: number;
  /** Drop labels that cannot lie on a path as cheap as the cheapest walk so far. */
  readonly bestOnly: boolean;
}

/**
 * Label setting from both ends over (place, hops): for every place and number of hops the least cost of a walk to it,
 * as a prefix minimum over the hops. Walking through an entity is paid on leaving it. Every half walked is logged, so
 * that walks can be traced back without reading a hub's row again.
 */
export class LabelSetting {
  readonly labels: Labels;
  readonly plan: SearchPlan;
  /** Cost of the cheapest walk found from end to end. */
  best: Micros = unreached;
  /** Every walk up to this cost runs over logged halves. */
  covered: Micros = -1;
  /** The work limit was met, or the clock ran out. */
  hasGivenUp = false;
  hopsReached = 0;
  readonly queues: readonly [Buckets, Buckets];
  readonly terms: LabelTerms;
  /** Halves walked by each side. */
  readonly work: [number, number] = [0, 0];

  constructor({ labels, queues }: LabelMemory, terms: LabelTerms) {
    this.labels = labels;
    this.queues = queues;
    this.terms = terms;
    this.plan = terms.plan;
    labels.begin(terms.plan.maxHops);
    for (const queue of queues) queue.clear();
    this.plantStarts();
    this.plantEnds();
  }

  entityOf(record: number): number {
    const place = this.labels.cells[record << this.labels.shift] as number;
    return (place >>> 0) % this.plan.projection.entityCount;
  }

  /** What walking through a record's entity costs, ends included. */
  through(record: number): Micros {
    const { cells, flags, shift, throughCell } = this.labels;
    if (((flags[record] as number) & (startFlag | endFlag)) !== 0) return throughCost(this.plan, this.entityOf(record));
    const cell = (record << shift) + throughCell;
    if ((cells[cell] as number) < 0) cells[cell] = throughCost(this.plan, this.entityOf(record));
    return cells[cell] as number;
  }

  /** Cost of the cheapest walk that starts, ends or passes at the record. */
  throughBest(record: number): Micros {
    const { cells, flags, shift, slots } = this.labels;
    const cell = record << shift;
    const flag = flags[record] as number;
    const hops = this.plan.maxHops;
    let best = unreached;
    if ((flag & endFlag) !== 0) best = cells[cell + hops] as number;
    if ((flag & startFlag) !== 0) best = Math.min(best, cells[cell + slots + hops] as number);
    if (flag & (startFlag | endFlag) && !this.plan.overlapping) return best;
    const through = this.through(record);
    for (let before = 1; before < hops; before++) {
      const walk = (cells[cell + before] as number) + through + (cells[cell + slots + hops - before] as number);
      if (walk < best) best = walk;
    }
    return best;
  }

  /**
   * Expands until every walk of at most `limit` is covered; without a limit, until every walk as cheap as the cheapest
   * is. Ties are covered too, so that they can be broken by relationship.
   */
  cover(limit?: Micros): void {
    const [ahead, back] = this.queues;
    for (;;) {
      if (ahead.waiting === 0 || back.waiting === 0) {
        this.covered = unreached;
        return;
      }
      const bound = ahead.floor + back.floor + this.plan.costs.leastStep;
      if (bound > (limit ?? this.best)) {
        this.covered = bound - 1;
        return;
      }
      if (this.hasGivenUp || this.work[0] + this.work[1] > this.terms.workLimit) {
        this.hasGivenUp = true;
        this.covered = bound - 1;
        return;
      }
      const aheadWork = this.work[0] + (ahead.work[ahead.first] as number);
      const backWork = this.work[1] + (back.work[back.first] as number);
      expandBucket(this, aheadWork <= backWork ? 0 : 1);
    }
  }

  /** Notes work done on what was found; true where the clock has run out. */
  spend(work: number): boolean {
    return this.terms.clock.spend(work);
  }

  /** Puts a label that was found while tracing back into its side's queue. */
  requeue(side: Side, record: number, hops: number, cost: Micros): void {
    this.queues[side].push(cost + this.through(record), record, hops, cost, 1);
  }

  private plantStarts(): void {
    const { entityCount } = this.plan.projection;
    for (const entity of this.plan.from) {
      const state = this.plan.viaBits.get(entity) ?? 0;
      this.plant(0, entity + state * entityCount, entity);
    }
  }

  private plantEnds(): void {
    const { viaMasks, acceptingStates, projection } = this.plan;
    for (const entity of this.plan.to) {
      for (const order of acceptingStates) {
        this.plant(1, entity + (order * viaMasks + viaMasks - 1) * projection.entityCount, entity);
      }
    }
  }

  /** Makes an end of the place. Unless ends overlap, its labels say that nothing is paid to begin or stop there. */
  private plant(side: Side, place: number, entity: number): void {
    const { labels, plan } = this;
    const { offsets } = plan.projection.rows;
    const record = labels.touch(place | 0);
    labels.flags[record] = (labels.flags[record] as number) | (side === 0 ? startFlag : endFlag);
    if (!plan.overlapping) {
      const cell = record << labels.shift;
      labels.cells.fill(0, cell + labels.own(side) + 1, cell + labels.own(side) + labels.slots + 1);
      labels.cells[cell + labels.throughCell] = 0;
    }
    this.queues[side].push(0, record, 0, 0, (offsets[entity + 1] as number) - (offsets[entity] as number));
  }
}
