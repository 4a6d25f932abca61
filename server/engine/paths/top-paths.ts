import type { Projection } from "../../projection/projection.ts";
import { BoundedMap } from "../search/bounded-map.ts";
import type { StopClock } from "../search/stop-clock.ts";
import { Buckets } from "./cover/buckets.ts";
import { findFewestHops } from "./cover/fewest-hops.ts";
import { HopBalls } from "./cover/hop-balls.ts";
import { LabelSetting } from "./cover/label-setting.ts";
import { Labels } from "./cover/labels.ts";
import { Meeting } from "./cover/meeting.ts";
import type { CompiledParts } from "./plan/compile-question.ts";
import type { RankedPath } from "./plan/ranked-path.ts";
import { type SearchCosts, unreached } from "./plan/search-costs.ts";
import { type SearchPlan, walksMayLoop } from "./plan/search-plan.ts";
import { microsInUnit } from "./plan/step-cost.ts";
import { Ellipse } from "./rank/ellipse.ts";
import { Enumeration } from "./rank/enumerate.ts";
import { type TrimmedPlan, trimEnds } from "./trim-ends.ts";

/** Memory of one thread's searches over one projection, used by one after another. */
export class SearchMemory {
  readonly labels = new Labels();
  readonly queues = [new Buckets(), new Buckets()] as const;
  readonly meeting: Meeting;
  readonly balls: HopBalls;
  /** One byte an entity each. */
  readonly degreeCodes = new BoundedMap<number, Uint8Array>(4);
  readonly rules: CompiledParts["rules"] = new BoundedMap(16);
  readonly costs = new BoundedMap<string, SearchCosts>(64);

  readonly tuning: SearchTuning;

  constructor({ rows, entityCount }: Projection, tuning: SearchTuning = usualTuning) {
    this.tuning = tuning;
    this.meeting = new Meeting(entityCount);
    this.balls = new HopBalls(rows, entityCount);
  }
}

export interface TopPaths {
  /** Ranked. */
  readonly paths: readonly RankedPath[];
  /** The clock ended the search: the paths exist, but better ones may too. */
  readonly isCut: boolean;
  readonly entitiesVisited: number;
  readonly hopsReached: number;
}

/** How hard to look before the next, dearer way of looking is taken. It changes the time that answers take, never them. */
export interface SearchTuning {
  /** Halves walked, beside those of the ends, without knowing how far the other end is. */
  readonly light: number;
  /** Halves walked to learn how far the ends are, and then for the search. */
  readonly ballBudget: number;
  readonly heavy: number;
  /** Prefixes taken before their dead ends are looked into. */
  readonly trusted: number;
  /** More steps from one place than these are a hub's, and are gone through with care. */
  readonly fewLinks: number;
}

const usualTuning: SearchTuning = { light: 40_000, ballBudget: 200_000, heavy: 250_000, trusted: 60, fewLinks: 64 };

/** Milliseconds for bringing in what was found when the time is up. */
const bringInTime = 100;

/** The `limit` best loopless paths of the plan. */
export function findTopPaths(memory: SearchMemory, plan: SearchPlan, limit: number, clock: StopClock): TopPaths {
  return searchTrimmed(memory, trimEnds(plan), limit, clock);
}

/** The same for a plan whose ends are trimmed already. */
export function searchTrimmed(memory: SearchMemory, trimmed: TrimmedPlan, limit: number, clock: StopClock): TopPaths {
  const { inner, whole, complete, maxHops } = trimmed;
  if (inner === undefined) {
    const paths = whole === undefined ? [] : [whole];
    const seen = whole?.entities.length ?? 2;
    return { paths, isCut: false, entitiesVisited: seen, hopsReached: whole?.ordinals.length ?? maxHops };
  }
  const found = new TopSearch(memory, inner, limit, clock).run();
  return { ...found, paths: found.paths.map(complete), hopsReached: found.hopsReached + maxHops - inner.maxHops };
}

class TopSearch {
  private readonly memory: SearchMemory;
  private readonly plan: SearchPlan;
  private readonly limit: number;
  private readonly clock: StopClock;
  private readonly bestOnly: boolean;

  constructor(memory: SearchMemory, plan: SearchPlan, limit: number, clock: StopClock) {
    this.memory = memory;
    this.plan = plan;
    this.limit = limit;
    this.clock = clock;
    this.bestOnly = limit === 1 && !walksMayLoop(plan);
  }

  run(): TopPaths {
    const { memory, plan, clock } = this;
    const { balls, meeting } = memory;
    if (this.bestOnly && plan.costs.countsHopsOnly) return this.shortest();
    if (plan.overlapping) return this.search(null, unreached) ?? this.none();
    if (meeting.measure(plan, { most: plan.maxHops, clock }) < 0) return this.none();
    if (this.bestOnly) return this.search(null, unreached) ?? this.none();
    const rows = plan.projection.rows.offsets;
    const ends = [...plan.from, ...plan.to].reduce(
      (sum, end) => sum + (rows[end + 1] as number) - (rows[end] as number),
      0,
    );
    const light = this.search(null, memory.tuning.light + ends);
    if (light !== undefined) return light;
    balls.surround(plan, memory.tuning.ballBudget, clock);
    const heavy = this.search(balls, memory.tuning.heavy + ends);
    if (heavy !== undefined) return heavy;
    balls.surround(plan, unreached, clock);
    return this.search(balls, unreached) ?? this.none();
  }

  private shortest(): TopPaths {
    const path = findFewestHops(this.memory.meeting, this.plan, this.clock);
    return path === undefined ? this.none() : { ...this.none(), paths: [path] };
  }

  private none(): TopPaths {
    const { entitiesVisited, hopsReached } = this.memory.meeting;
    return { paths: [], isCut: this.clock.reason !== undefined, entitiesVisited, hopsReached };
  }

  /** The answer, or undefined where the work limit was met first. */
  private search(balls: HopBalls | null, workLimit: number): TopPaths | undefined {
    const { memory, plan, clock, bestOnly } = this;
    const search = new LabelSetting(memory, { plan, clock, balls, workLimit, bestOnly });
    search.cover();
    let paths: readonly RankedPath[] | undefined;
    if (!search.hasGivenUp) {
      if (search.best >= unreached) paths = [];
      else if (bestOnly) paths = this.enumerate(search, search.best);
      else paths = this.widen(search);
    }
    if (clock.reason !== undefined) paths = this.bringIn(search, paths ?? []);
    if (paths === undefined) return undefined;
    return {
      paths,
      isCut: clock.reason !== undefined,
      entitiesVisited: search.labels.count,
      hopsReached: Math.min(plan.maxHops, search.hopsReached),
    };
  }

  /**
   * Takes any paths of what is known: the cost of the last of them is a true bound. Covers up to it, and takes again.
   * Undefined where the work limit was met.
   */
  private widen(search: LabelSetting): readonly RankedPath[] | undefined {
    let bound = Math.max(this.estimate(search), search.best);
    let ceiling = unreached - 1;
    let known: readonly RankedPath[] = [];
    for (;;) {
      const sure = search.covered >= unreached ? search.best : search.covered;
      const reach = Math.min(ceiling, Math.max(bound, sure));
      const paths = this.enumerate(search, reach);
      if (this.clock.reason !== undefined) return paths.length < known.length ? known : paths;
      known = paths;
      if (paths.length >= this.limit) {
        ceiling = Math.min(ceiling, paths[this.limit - 1]?.cost ?? ceiling);
        if (search.covered >= ceiling) return paths;
        search.cover(ceiling);
        bound = ceiling;
      } else {
        if (search.covered >= unreached && reach >= unreached - 1) return paths;
        bound = this.nextBound(search, reach, paths.length);
        if (search.covered + 1.5 * microsInUnit < bound) search.cover(bound - 1.5 * microsInUnit);
      }
      if (search.hasGivenUp) return this.clock.reason === undefined ? undefined : paths;
    }
  }

  /** A bound that probably holds enough paths, from how far the present one falls short. */
  private nextBound(search: LabelSetting, reach: number, found: number): number {
    const spread = reach - search.best;
    // Nothing more can be covered: what is short now is short because there are no more cheap paths.
    if (search.covered >= unreached) return unreached - 1;
    const wanted = spread * 0.25 + 0.6 * microsInUnit * Math.log((this.limit + 1) / (found + 1));
    const grown = reach + Math.min(3 * microsInUnit, Math.max(0.25 * microsInUnit, wanted));
    return grown > search.best + 60 * microsInUnit ? unreached - 1 : Math.min(Math.floor(grown), unreached - 1);
  }

  /** The cost that the wanted number of meetings have: near that of as many paths. */
  private estimate(search: LabelSetting): number {
    const walks = search.labels.met.map((record) => search.throughBest(record)).sort((a, b) => a - b);
    return Math.min(walks[this.limit - 1] ?? walks.at(-1) ?? unreached, unreached - 1);
  }

  private enumerate(search: LabelSetting, bound: number, clock = this.clock): readonly RankedPath[] {
    const { trusted, fewLinks } = this.memory.tuning;
    const ellipse = new Ellipse(search, { bound, fewLinks });
    const terms = { limit: this.limit, bound, clock, trusted: trusted * (1 + this.limit / 10), fewLinks };
    return new Enumeration(search, ellipse, terms).run();
  }

  /** What can be had when the time is up: paths over what has been walked so far, if none were ranked yet. */
  private bringIn(search: LabelSetting, paths: readonly RankedPath[]): readonly RankedPath[] {
    if (this.clock.reason === "cancelled" || paths.length > 0 || search.best >= unreached) return paths;
    return this.enumerate(search, this.estimate(search), this.clock.extended(bringInTime));
  }
}
