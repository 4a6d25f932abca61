import { backward, forward } from "../../claims/claim-table.ts";
import { MinHeap } from "../../search/min-heap.ts";
import type { LabelSetting } from "../cover/label-setting.ts";
import { endFlag, type Labels, startFlag } from "../cover/labels.ts";
import { unreached } from "../plan/search-costs.ts";
import type { Micros } from "../plan/step-cost.ts";

/** A step inside the ellipse, over the best of the relationships that make it. */
export interface Link {
  readonly record: number;
  readonly entity: number;
  cost: Micros;
  /** The relationship. */
  ordinal: number;
  /** Of this step and the rest, whatever the hops left. */
  leastCost: Micros;
}

export interface EllipseTerms {
  readonly bound: Micros;
  /** More steps from one record than these are a hub's. */
  readonly fewLinks: number;
}

/**
 * The places that lie on some walk from end to end of at most `bound`: like the points whose distances to two foci add
 * up to no more than a length. It is found by tracing logged halves back from where both sides met, which leaves the
 * exact least cost of going on to the end, by hops left, at each of its places.
 */
export class Ellipse {
  private readonly search: LabelSetting;
  private readonly labels: Labels;
  private readonly bound: Micros;
  private readonly fewLinks: number;
  /** Traced halves by the record that they leave: heads of lists, and the lists. */
  private readonly heads: Int32Array;
  private readonly nexts: number[] = [];
  private readonly arrivals: number[] = [];
  private readonly halves: number[] = [];
  private readonly links = new Map<number, readonly Link[]>();

  constructor(search: LabelSetting, { bound, fewLinks }: EllipseTerms) {
    this.search = search;
    this.labels = search.labels;
    this.bound = bound;
    this.fewLinks = fewLinks;
    this.heads = new Int32Array(this.labels.count).fill(-1);
    this.trace();
  }

  /** Least cost from a record to an end in at most `hops`, leaving the record included; 0 at an end. */
  remaining(record: number, hops: number): Micros {
    if (this.isEnd(record)) return 0;
    return hops < 1 ? unreached : this.search.through(record) + this.onward(record, hops);
  }

  /** The same for a path that starts at the record, which pays nothing for leaving it. */
  onward(record: number, hops: number): Micros {
    const { cells, shift, slots } = this.labels;
    return cells[(record << shift) + slots + hops] as number;
  }

  /** The fewest hops in which `remaining` is reached. */
  fewestHops(record: number, hops: number): number {
    return this.isEnd(record) ? 0 : this.fewestOnward(record, hops);
  }

  /** The fewest hops in which `onward` is reached. */
  fewestOnward(record: number, hops: number): number {
    const least = this.onward(record, hops);
    let fewest = hops;
    while (fewest > 1 && this.onward(record, fewest - 1) === least) fewest -= 1;
    return fewest;
  }

  isEnd(record: number): boolean {
    return ((this.labels.flags[record] as number) & endFlag) !== 0;
  }

  /** Steps from a record to places from which an end can be reached within the bound, one for each, by least cost. */
  linksFrom(record: number): readonly Link[] {
    const known = this.links.get(record);
    if (known !== undefined) return known;
    const best = new Map<number, Link>();
    this.forEachStep(record, (next, half) => this.offer(best, next, half));
    if (best.size > this.fewLinks) this.dropReturns(record, best);
    const links = [...best.values()].sort((a, b) => a.leastCost - b.leastCost);
    this.links.set(record, links);
    return links;
  }

  /**
   * Drops the steps from a hub after which the way to an end leads straight back through the hub, as from most of the
   * tens of thousands that it joins. No prefix at the hub can take them, so they are looked at once, not by each.
   */
  private dropReturns(record: number, links: Map<number, Link>): void {
    const hub = this.search.entityOf(record);
    for (const link of links.values()) {
      if (this.isEnd(link.record)) continue;
      const leastCost = link.cost + this.search.through(link.record) + this.onwardAvoiding(link.record, hub);
      if (leastCost > this.bound) links.delete(link.record);
      else link.leastCost = leastCost;
    }
  }

  /** Least cost from a record to an end over steps that do not lead to the entity. */
  private onwardAvoiding(record: number, entity: number): Micros {
    const { search } = this;
    const { costs, maxHops } = search.plan;
    let least = unreached;
    this.forEachStep(record, (next, half) => {
      const cost = costs.ofHalf(half) + this.remaining(next, maxHops - 2);
      if (cost < least && search.entityOf(next) !== entity) least = cost;
    });
    return least;
  }

  private forEachStep(record: number, visit: (next: number, half: number) => void): void {
    const { labels } = this;
    for (let entry = this.heads[record] as number; entry >= 0; entry = this.nexts[entry] as number) {
      visit(this.arrivals[entry] as number, this.halves[entry] as number);
    }
    const logHead = (record << labels.shift) + labels.logCell(backward);
    for (let entry = labels.cells[logHead] as number; entry >= 0; entry = labels.logNext[entry] as number) {
      visit(labels.logNear[entry] as number, labels.logHalf[entry] as number);
    }
  }

  private offer(best: Map<number, Link>, record: number, half: number): void {
    const { costs, maxHops, projection } = this.search.plan;
    const cost = costs.ofHalf(half);
    const leastCost = cost + this.remaining(record, maxHops - 1);
    if (leastCost > this.bound) return;
    const ordinal = projection.rows.ordinals[half] as number;
    const link = best.get(record);
    if (link === undefined) {
      best.set(record, { record, entity: this.search.entityOf(record), cost, ordinal, leastCost });
    } else if (cost < link.cost || (cost === link.cost && ordinal < link.ordinal)) {
      link.cost = cost;
      link.leastCost = leastCost;
      link.ordinal = ordinal;
    }
  }

  /** Least costs to the end, worked back over the forward half: Dijkstra over (record, hops to the end). */
  private trace(): void {
    const { labels, search } = this;
    const { maxHops, costs } = search.plan;
    const keys: Micros[] = [];
    const tags: number[] = [];
    const heap = new MinHeap((a, b) => (keys[a] as number) < (keys[b] as number));
    const push = (key: Micros, record: number, hops: number): void => {
      if (key > this.bound) return;
      keys.push(key);
      tags.push((record << 4) | hops);
      heap.push(keys.length - 1);
    };
    this.pushMeetings(push);
    const startsOnce = search.plan.from.length === 1;

    for (let entry = heap.pop(); entry !== undefined; entry = heap.pop()) {
      const key = keys[entry] as number;
      const tag = tags[entry] as number;
      const record = tag >>> 4;
      const hops = tag & 15;
      if (hops > 0 && this.isStale(record, hops, key - search.through(record))) continue;
      const nextHops = hops + 1;
      if (nextHops > maxHops) continue;
      if (search.spend(16)) return;
      const logHead = (record << labels.shift) + labels.logCell(forward);
      for (let log = labels.cells[logHead] as number; log >= 0; log = labels.logNext[log] as number) {
        const near = labels.logNear[log] as number;
        const half = labels.logHalf[log] as number;
        const cost = key + costs.ofHalf(half);
        if (this.reach(near, maxHops - nextHops) + cost > this.bound) continue;
        this.nexts.push(this.heads[near] as number);
        this.arrivals.push(record);
        this.halves.push(half);
        this.heads[near] = this.nexts.length - 1;
        if (!this.improve(near, nextHops, cost)) continue;
        labels.meet(near);
        if (nextHops === maxHops || this.isEnd(near) || (startsOnce && this.isStart(near))) continue;
        push(cost + search.through(near), near, nextHops);
        search.requeue(backward, near, nextHops, cost);
      }
    }
  }

  private pushMeetings(push: (key: Micros, record: number, hops: number) => void): void {
    const { labels, search } = this;
    const { maxHops, from } = search.plan;
    for (const record of [...labels.met]) {
      if (search.throughBest(record) > this.bound) continue;
      if (this.isEnd(record)) push(0, record, 0);
      if (this.isEnd(record) || (from.length === 1 && this.isStart(record))) continue;
      const through = search.through(record);
      let before = unreached;
      for (let hops = 1; hops < maxHops; hops++) {
        const cost = this.onward(record, hops);
        if (cost < before) push(cost + through, record, hops);
        before = cost;
      }
    }
  }

  private isStart(record: number): boolean {
    return ((this.labels.flags[record] as number) & startFlag) !== 0;
  }

  private isStale(record: number, hops: number, cost: Micros): boolean {
    return this.onward(record, hops) !== cost || (hops > 1 && this.onward(record, hops - 1) <= cost);
  }

  /** Least cost of coming to a record in at most `hops` and leaving it. */
  private reach(record: number, hops: number): Micros {
    if (this.isStart(record)) return 0;
    if (hops < 1) return unreached;
    const { cells, shift } = this.labels;
    return (cells[(record << shift) + hops] as number) + this.search.through(record);
  }

  /** Lowers the least cost to the end from `hops` on; false where it was as low already. */
  private improve(record: number, hops: number, cost: Micros): boolean {
    const { cells, shift, slots } = this.labels;
    const cell = (record << shift) + slots;
    if ((cells[cell + hops] as number) <= cost) return false;
    const { maxHops } = this.search.plan;
    for (let at = hops; at <= maxHops && (cells[cell + at] as number) > cost; at++) cells[cell + at] = cost;
    return true;
  }
}
