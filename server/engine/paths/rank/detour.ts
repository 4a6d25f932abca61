import { MinHeap } from "../../search/min-heap.ts";
import type { StopClock } from "../../search/stop-clock.ts";
import type { LabelSetting } from "../cover/label-setting.ts";
import { unreached } from "../plan/search-costs.ts";
import type { Micros } from "../plan/step-cost.ts";
import type { Ellipse, Link } from "./ellipse.ts";
import type { EndBall } from "./end-ball.ts";
import type { Detour, PrefixTree } from "./prefix-tree.ts";

export interface DetourTerms {
  readonly search: LabelSetting;
  readonly ellipse: Ellipse;
  readonly tree: PrefixTree;
  readonly prefix: number;
  /** Of this prefix. */
  readonly ball: EndBall;
  readonly ceiling: Micros;
  readonly clock: StopClock;
}

/** Halves that a ball may hold, at first and once a detour has proved hard to find; and what counts as hard. */
const smallBall = 512;
const largeBall = 65_536;
const hardVisits = 256;

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
 * shortest. Undefined where there is none. Most are found in a few steps; for the others it pays to learn first, over
 * many halves, from where an end can be reached at all.
 */
export function findDetour(terms: DetourTerms): Detour | undefined {
  const { ball, ellipse } = terms;
  ball.grow(smallBall);
  const quick = searchDetour(terms, { linksFrom: (record) => ellipse.linksFrom(record), mostVisits: hardVisits });
  if (quick !== "hard") return quick;
  ball.grow(largeBall);
  const linksFrom = (record: number, hops: number) => ball.linksFrom(record, hops);
  const thorough = searchDetour(terms, { linksFrom, mostVisits: Number.POSITIVE_INFINITY });
  return thorough === "hard" ? undefined : thorough;
}

interface Manner {
  readonly linksFrom: (record: number, hops: number) => readonly Link[];
  readonly mostVisits: number;
}

/**
 * A* over (record, hops) with the ellipse's costs as potentials. The steps from a place come out one by one, the most
 * promising first, for a hub has tens of thousands. "hard" where it took too many visits to tell.
 */
function searchDetour(terms: DetourTerms, { linksFrom, mostVisits }: Manner): Detour | undefined | "hard" {
  const { search, ellipse, tree, prefix, ball, ceiling, clock } = terms;
  const { maxHops } = search.plan;
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
    const link = linksFrom(record, hops)[next];
    if (link === undefined || leaving >= unreached || hops >= maxHops) return;
    push({ record, hops, cost, first, estimate: cost + leaving + link.leastCost, totalHops: 0, next });
  };
  const walk = ({ record, hops, cost, first }: Visit, link: Link): void => {
    if (first === undefined && leftOut.has(link.record)) return;
    const left = maxHops - hops - 1;
    if (!ball.mayReach(link.entity, left)) return;
    const reached = cost + (hops === 0 ? 0 : search.through(record)) + link.cost;
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
    if (visits.length > mostVisits) return "hard";
    const visit = visits[top] as Visit;
    if (visit.next >= 0) {
      const link = linksFrom(visit.record, visit.hops)[visit.next];
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
