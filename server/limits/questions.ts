/** What a reader's question may ask for. Beyond a bound a question is refused, never clamped. */
export const questionLimits = {
  /** Entries of one page. */
  pageSize: 100,
  /** Hops of a path: beyond it everything is connected and nothing is explained. */
  hops: 12,
  /** Paths in one answer: more than a reader compares. */
  paths: 50,
  /** Ids on each end of a path question. */
  pathEnds: 200,
  /** Ids in `entities`. */
  entityIds: 200,
  /** Ids in `subgraph`: the canvas draws at most 2,000. */
  subgraphIds: 2_000,
  /** Relationships of a subgraph or an expansion; beyond it the answer is truncated and says so. */
  subgraphRelationships: 10_000,
  /** Groups of neighbours that one question opens: a full page of each is more than the canvas draws. */
  openedGroups: 50,
} as const;
