import { MinHeap } from "../../search/min-heap.ts";
import type { StopClock } from "../../search/stop-clock.ts";
import type { LabelSetting } from "../cover/label-setting.ts";
import { startFlag } from "../cover/labels.ts";
import type { RankedPath } from "../plan/ranked-path.ts";
import { unreached } from "../plan/search-costs.ts";
import type { Micros } from "../plan/step-cost.ts";
import { findDetour } from "./detour.ts";
import type { Ellipse } from "./ellipse.ts";
import { EndBall } from "./end-ball.ts";
import { PrefixTree } from "./prefix-tree.ts";

export interface EnumerationTerms {
  readonly limit: number;
  readonly bound: Micros;
  readonly clock: StopClock;
  /** Prefixes taken before their dead ends are looked into. */
  readonly trusted: number;
  /** A prefix with more steps to choose from is grown by its best ones only. */
  readonly fewLinks: number;
}

/**
 * The loopless paths of at most `bound` in order of cost, then hops, then relationships: prefixes grow best first by
 * what they cost and what the rest costs at least. A prefix may be a dead end, for the rest may have to run back
 * through it; so that thousands of those are not grown in vain, after a while only steps that lead on are taken.
 */
export class Enumeration {
  private readonly search: LabelSetting;
  private readonly ellipse: Ellipse;
  private readonly terms: EnumerationTerms;
  private readonly tree = new PrefixTree();
  private readonly heap = new MinHeap((a, b) => this.tree.isBefore(a, b));
  /** Costs of the cheapest `limit` paths seen, ascending: what lies above the last cannot be in the answer. */
  private readonly cheapest: Micros[] = [];
  private readonly counted = new Set<string>();
  private ball: { readonly prefix: number; readonly around: EndBall } | undefined;
  private ceiling: Micros;
  private taken = 0;

  constructor(search: LabelSetting, ellipse: Ellipse, terms: EnumerationTerms) {
    this.search = search;
    this.ellipse = ellipse;
    this.terms = terms;
    this.ceiling = terms.bound;
  }

  run(): readonly RankedPath[] {
    const { tree, heap, terms, ellipse } = this;
    this.plantStarts();
    const found = new Map<string, RankedPath>();
    for (let prefix = heap.pop(); prefix !== undefined && found.size < terms.limit; prefix = heap.pop()) {
      const estimate = tree.estimate(prefix);
      if (estimate > this.ceiling) break;
      const record = tree.record(prefix);
      this.taken += 1;
      const isComplete = tree.hops(prefix) > 0 && ellipse.isEnd(record);
      if (isComplete) {
        const path = tree.toPath(prefix);
        const key = path.entities.join();
        if (!found.has(key)) found.set(key, path);
        if (this.search.plan.to.length === 1) continue;
      } else if (this.taken > terms.trusted || ellipse.linksFrom(record).length > terms.fewLinks) {
        if (this.branch(prefix)) break;
        continue;
      }
      if (this.grow(prefix)) break;
    }
    return [...found.values()];
  }

  private plantStarts(): void {
    const { search, ellipse, tree } = this;
    const { maxHops, from, viaBits, projection } = search.plan;
    for (const entity of from) {
      const place = entity + (viaBits.get(entity) ?? 0) * projection.entityCount;
      const record = search.labels.touch(place | 0);
      if (((search.labels.flags[record] as number) & startFlag) === 0) continue;
      const estimate = ellipse.onward(record, maxHops);
      if (estimate > this.ceiling) continue;
      const hops = ellipse.fewestOnward(record, maxHops);
      this.heap.push(tree.add({ record, entity, parent: -1, cost: 0, ordinal: -1, estimate, totalHops: hops }));
    }
  }

  /** Adds every prefix that is one step longer; true where the clock has run out. */
  private grow(prefix: number): boolean {
    const { tree, ellipse, search, terms } = this;
    const record = tree.record(prefix);
    const hops = tree.hops(prefix);
    const left = search.plan.maxHops - hops - 1;
    if (left < 0) return false;
    const leaving = hops === 0 ? 0 : search.through(record);
    if (leaving >= unreached) return false;
    const links = ellipse.linksFrom(record);
    for (const link of links) {
      const cost = tree.cost(prefix) + leaving + link.cost;
      const estimate = cost + ellipse.remaining(link.record, left);
      if (estimate > this.ceiling || tree.contains(prefix, link.entity)) continue;
      const totalHops = hops + 1 + ellipse.fewestHops(link.record, left);
      const { record: next, entity, ordinal } = link;
      const longer = tree.add({ record: next, entity, parent: prefix, cost, ordinal, estimate, totalHops });
      this.heap.push(longer);
      if (ellipse.isEnd(link.record)) this.count(longer);
    }
    return terms.clock.spend(8 + links.length);
  }

  /** Notes a whole path, which may lower the ceiling; the same entities count once. */
  private count(prefix: number): void {
    const { cheapest, terms, tree } = this;
    const cost = tree.cost(prefix);
    if (cheapest.length === terms.limit && cost >= (cheapest[terms.limit - 1] as number)) return;
    if (this.search.plan.orderStates > 1) {
      const key = tree.toPath(prefix).entities.join();
      if (this.counted.has(key)) return;
      this.counted.add(key);
    }
    if (cheapest.length === terms.limit) cheapest.pop();
    let place = cheapest.length;
    while (place > 0 && (cheapest[place - 1] as number) > cost) place -= 1;
    cheapest.splice(place, 0, cost);
    if (cheapest.length === terms.limit) this.ceiling = Math.min(this.ceiling, cheapest[terms.limit - 1] as number);
  }

  /**
   * Grows a prefix by its best step only and puts it back for the others (Lawler's partition): both with the exact cost
   * of going on without a loop, so that every prefix taken is one of an answer. True where the clock has run out.
   */
  private branch(prefix: number): boolean {
    const { tree, search, ellipse, terms, heap } = this;
    const known = tree.detour(prefix);
    if (known !== undefined) {
      const { link, cost: estimate, hops: totalHops } = known;
      const leaving = tree.hops(prefix) === 0 ? 0 : search.through(tree.record(prefix));
      const cost = tree.cost(prefix) + leaving + link.cost;
      const { record, entity, ordinal } = link;
      const longer = tree.add({ record, entity, parent: prefix, cost, ordinal, estimate, totalHops });
      heap.push(longer);
      if (ellipse.isEnd(record)) this.count(longer);
      tree.leaveOut(prefix, record);
    }
    const ball = this.ballAround(prefix);
    const detour = findDetour({ search, ellipse, tree, prefix, ball, ceiling: this.ceiling, clock: terms.clock });
    if (detour !== undefined) {
      tree.setDetour(prefix, detour);
      heap.push(prefix);
    }
    return terms.clock.reason !== undefined;
  }

  /** The ball for a prefix, which mostly is the one of the time before. */
  private ballAround(prefix: number): EndBall {
    if (this.ball?.prefix !== prefix) {
      const { search, ellipse, tree } = this;
      this.ball = { prefix, around: new EndBall(search.plan, ellipse, tree.entitiesOf(prefix)) };
    }
    return this.ball.around;
  }
}
