/** What a read or a write of the database may take, and how much of it is kept in memory. */
export const storeLimits = {
  /** Milliseconds for the database to give a sign of life during a read; leaves room for an error within 3 s. */
  readMilliseconds: 2_500,
  /** Milliseconds for one read while the database is there: a cold one plans its first queries for seconds. */
  slowReadMilliseconds: 5_000,
  /** Milliseconds for one read of a command, which has often started the database itself: nobody else waits for it. */
  commandReadMilliseconds: 60_000,
  /** Milliseconds of one transaction in the database; ends what outlives our own deadlines. */
  transactionMilliseconds: 8_000,
  /** Milliseconds for one write transaction of an import; a batch takes well under one second. */
  writeMilliseconds: 60_000,
  /** Milliseconds between two signs of life of an import, and those without one after which a reader takes it for cut. */
  importSignMilliseconds: 5_000,
  importSilenceMilliseconds: 30_000,
  /** Milliseconds without a sign of life after which an import on another machine counts as gone. */
  importPatienceMilliseconds: 600_000,
  /** Milliseconds for streaming a whole graph to a slow reader. */
  streamMilliseconds: 3_600_000,
  /** Milliseconds for one query that reads the whole graph: audits, and counts that are kept for each version. */
  scanMilliseconds: 600_000,
  /** Milliseconds that a question waits for the fingerprint of the graph, below its deadline: a large one takes minutes. */
  fingerprintMilliseconds: 8_000,
  /** Milliseconds for the database to say that it is there. */
  healthMilliseconds: 1_000,
  /** Milliseconds that a start waits for the database to plan what readers ask, and between two tries. */
  warmMilliseconds: 30_000,
  warmPauseMilliseconds: 1_000,
  /** Failures in a row after which the database counts as away, and milliseconds between looks whether it is back. */
  breakerFailures: 3,
  breakerMilliseconds: 1_000,
  /** Connections to the database; above the operations that run at once, so that a health check finds a free one. */
  connections: 20,
  /** Records in one write transaction: large enough to amortise the round trip, small enough for the heap. */
  batchRecords: 1_000,
  /** Evidence of one relationship or entity that one answer carries. */
  evidence: 100,
  /** Characters of texts kept in memory for each kind of thing, so that what is asked again needs no read. */
  keptCharacters: 16_777_216,
} as const;
