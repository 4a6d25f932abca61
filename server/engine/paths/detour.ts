import type { Ellipse, Link } from "./ellipse.ts";
import type { LabelSetting } from "./label-setting.ts";
import { MinHeap } from "./min-heap.ts";
import type { PrefixTree } from "./prefix-tree.ts";
import { unreached } from "./search-costs.ts";
import type { Micros } from "./step-cost.ts";
import type { StopClock } from "./stop-clock.ts";

/** A way on from a prefix to an end. */
export interface Detour {
  readonly link: Link;
  /** Of the whole path, the prefix included. */
  readonly cost: Micros;
  readonly hops: number;
}

export interface DetourTerms {
  readonly search: LabelSetting;
  readonly ellipse: Ellipse;
  readonly tree: PrefixTree;
  readonly prefix: number;
  readonly ceiling: Micros;
  readonly clock: StopClock;
}

/** A place reached, or the steps from one that have not been taken yet. */
interface Visit {
  readonly record: number;
  readonly hops: number;
  readonly cost: Micros;
  /** The first step from the prefix; undefined at the prefix itself. */
  readonly first: Link | undefined;
  readonly estimate: Micros;
  readonly totalHops: number;
  /** Which of the steps from here comes next; -1 where the place itself is still to be looked at. */
  readonly next: number;
}

/**
 * The cheapest way on from a prefix that keeps out of it and out of the first steps it leaves out, of those the
 * shortest: A* over (record, hops) with the ellipse's costs as potentials. The steps from a place come out one by one,
 * the most promising first, for a hub has tens of thousands. Undefined where there is no way.
 */
export function findDetour({ search, ellipse, tree, prefix, ceiling, clock }: DetourTerms): Detour | undefined {
  const { maxHops } = search.plan;
  const banned = tree.entitiesOf(prefix);
  const leftOut = tree.leftOut(prefix);
  const visits: Visit[] = [];
  const heap = new MinHeap((a, b) => isBefore(visits[a] as Visit, visits[b] as Visit));
  const best = new Map<number, Micros>();

  const push = (visit: Visit): void => {
    if (visit.estimate > ceiling) return;
    visits.push(visit);
    heap.push(visits.length - 1);
  };
  const isBeaten = (record: number, hops: number, cost: Micros): boolean => {
    for (let fewer = hops; fewer > 0; fewer--) {
      if ((best.get((record << 4) | fewer) ?? unreached) <= cost) return true;
    }
    return false;
  };
  /** Puts the steps from a place into the queue, from the given one on. */
  const offer = ({ record, hops, cost, first }: Visit, next: number): void => {
    const leaving = hops === 0 ? 0 : search.through(record);
    const link = ellipse.linksFrom(record)[next];
    if (link === undefined || leaving >= unreached || hops >= maxHops) return;
    push({ record, hops, cost, first, estimate: cost + leaving + link.leastCost, totalHops: 0, next });
  };
  const walk = ({ record, hops, cost, first }: Visit, link: Link): void => {
    if (banned.has(link.entity) || (first === undefined && leftOut.has(link.record))) return;
    const reached = cost + (hops === 0 ? 0 : search.through(record)) + link.cost;
    const left = maxHops - hops - 1;
    if (isBeaten(link.record, hops + 1, reached)) return;
    const estimate = reached + ellipse.remaining(link.record, left);
    if (estimate > ceiling) return;
    best.set((link.record << 4) | (hops + 1), reached);
    const totalHops = hops + 1 + ellipse.fewestHops(link.record, left);
    push({ record: link.record, hops: hops + 1, cost: reached, first: first ?? link, estimate, totalHops, next: -1 });
  };

  const start = { record: tree.record(prefix), hops: tree.hops(prefix), cost: tree.cost(prefix), first: undefined };
  offer({ ...start, estimate: 0, totalHops: 0, next: -1 }, 0);
  for (let top = heap.pop(); top !== undefined && !clock.spend(8); top = heap.pop()) {
    const visit = visits[top] as Visit;
    if (visit.next >= 0) {
      const link = ellipse.linksFrom(visit.record)[visit.next];
      if (link !== undefined) walk(visit, link);
      offer(visit, visit.next + 1);
    } else {
      if (ellipse.isEnd(visit.record) && visit.first !== undefined) {
        return { link: visit.first, cost: visit.estimate, hops: visit.totalHops };
      }
      offer(visit, 0);
    }
  }
  return undefined;
}

/** Steps not taken yet have 0 hops, so that among equal estimates all come out before a place is settled. */
function isBefore(a: Visit, b: Visit): boolean {
  return a.estimate < b.estimate || (a.estimate === b.estimate && a.totalHops < b.totalHops);
}
