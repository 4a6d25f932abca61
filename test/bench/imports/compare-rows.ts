import type { Measured } from "../paths/measure-size.ts";
import type { Timing } from "../paths/time-side-by-side.ts";

/** One comparison: a ratio and what it has to reach. */
export interface Row {
  readonly work: string;
  readonly ours: Timing;
  readonly against: string;
  readonly theirs?: Timing;
  readonly ratio: number;
  readonly goal: string;
  readonly isReached: boolean;
}

/** What was measured, held against the goals. */
export function compareRows({ best, ten, served, first, byHops, alone, none, hub }: Measured): readonly Row[] {
  return [
    faster(200, { work: "best path, engine", ours: best.engine, against: "`SHORTEST 1`", theirs: best.raw }),
    faster(50, {
      work: "10 ranked paths, engine",
      ours: ten.engine,
      against: "`SHORTEST 10`",
      theirs: ten.raw,
    }),
    faster(20, {
      work: "10 paths, names, evidence, over HTTP",
      ours: served.server,
      against: "`SHORTEST 10` with names",
      theirs: served.raw,
    }),
    faster(0, {
      work: "a question of nothing over HTTP",
      ours: served.nothing,
      against: "`SHORTEST 10` with names",
      theirs: served.raw,
    }),
    faster(0, {
      work: "the same, every text read anew",
      ours: served.forgetful,
      against: "`SHORTEST 10` with names",
      theirs: served.raw,
    }),
    nearly({
      work: "10 paths, names, over HTTP, pairs never asked",
      ours: first.names,
      against: "engine alone",
      theirs: first.engine,
    }),
    slower(Number.POSITIVE_INFINITY, {
      work: "the same with evidence",
      ours: first.evidence,
      against: "engine alone",
      theirs: first.engine,
    }),
    faster(0, { work: "best path, worker thread", ours: best.pool, against: "`SHORTEST 1`", theirs: best.raw }),
    faster(0, { work: "10 ranked paths, worker thread", ours: ten.pool, against: "`SHORTEST 10`", theirs: ten.raw }),
    faster(0, { work: "plain array search", ours: byHops.plain, against: "`SHORTEST 1`", theirs: best.raw }),
    slower(3, {
      work: "best path by hops, search",
      ours: byHops.search,
      against: "plain array search",
      theirs: byHops.plain,
    }),
    slower(3, {
      work: "best path by hops, whole answer",
      ours: byHops.answer,
      against: "plain array search, ids out",
      theirs: byHops.plainIds,
    }),
    within(5, { work: "best path, engine alone, more pairs", ours: alone.best }),
    within(50, { work: "10 ranked paths, engine alone, more pairs", ours: alone.ten }),
    within(100, { work: `groups of ${hub.relationships} relationships`, ours: hub.groups }),
    within(100, { work: "the same over HTTP", ours: hub.groupsOverHttp }),
    within(100, { work: "the same and its largest group opened", ours: hub.open }),
    within(100, { work: "the same over HTTP", ours: hub.openOverHttp }),
    within(100, { work: "25 best of one group of 40,000", ours: hub.largestGroup }),
    {
      work: "no path, with the reason why",
      ours: none.engine,
      against: "p99 of 10 ranked paths",
      theirs: ten.engine,
      ratio: none.engine.p99 / ten.engine.p99,
      goal: "p99 at most 3×",
      isReached: none.engine.p99 <= 3 * ten.engine.p99,
    },
  ];
}

interface Sides {
  readonly work: string;
  readonly ours: Timing;
  readonly against: string;
  readonly theirs: Timing;
}

/** How many of ours fit into one of theirs, by medians; with 0 for `least` it is told and not judged. */
function faster(least: number, sides: Sides): Row {
  const ratio = sides.theirs.p50 / sides.ours.p50;
  return { ...sides, ratio, goal: least === 0 ? "–" : `${least}× as fast`, isReached: ratio >= least };
}

/** The 99th percentile against so many milliseconds. */
function within(most: number, { work, ours }: Pick<Sides, "work" | "ours">): Row {
  const ratio = ours.p99 / most;
  return { work, ours, against: `p99 of ${most} ms`, ratio, goal: `p99 ≤ ${most} ms`, isReached: ratio <= 1 };
}

/** By medians: HTTP and GraphQL may add as much as the engine takes, and 4 ms. */
function nearly(sides: Sides): Row {
  const { ours, theirs } = sides;
  return { ...sides, ratio: ours.p50 / theirs.p50, goal: "p50 ≤ 2× + 4 ms", isReached: ours.p50 <= 2 * theirs.p50 + 4 };
}

/** How many of theirs fit into one of ours, by medians; with no bound it is told and not judged. */
function slower(most: number, sides: Sides): Row {
  const ratio = sides.ours.p50 / sides.theirs.p50;
  return { ...sides, ratio, goal: Number.isFinite(most) ? `at most ${most}× the time` : "–", isReached: ratio <= most };
}
