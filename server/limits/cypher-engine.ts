/** What the engine that asks the database itself may look at. */
export const cypherEngineLimits = {
  /** Pairs of ends that one question may have: the database searches each on its own. */
  pairs: 1_000,
  /** Walks that it takes between two ends, and how many where those do not settle the ranking. */
  walks: 200,
  moreWalks: 2_000,
  /** Walks that it takes between all pairs of ends together, so that an answer fits in memory. */
  walksInAll: 20_000,
  /** Entities one hop further on that it reads to learn whether an end can be reached at all. */
  reach: 10_000,
  /** Milliseconds of each of its at most two rounds of search, and for the reason why there is no path. */
  roundMilliseconds: 3_500,
  whyNoneMilliseconds: 2_500,
  /** Nearest entities of each side that an answer without a path names. */
  nearest: 10,
} as const;
