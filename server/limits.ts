/** Every bound on what comes from outside, with its reason. Beyond a bound a question is refused, never clamped. */
export const limits = {
  /** Bytes of a request body: the longest operation of the client is under 10 kB. */
  bodyBytes: 262_144,
  /** Megabytes of one upload to `/import` unless IMPORT_MEGABYTES says otherwise: beyond it the command line serves better. */
  uploadMegabytes: 100,
  /** Files of one upload: the largest import of the formats that are taken has six. */
  uploadFiles: 20,
  /** Bytes of one field of a form, so of a mapping: the longest that the tests know has 3 kB. */
  formFieldBytes: 262_144,
  /** Fields of a form: twice as many as there are options. */
  formFields: 40,
  /** Milliseconds without a byte of an upload, and for the whole of any other request. */
  receiveMilliseconds: 30_000,
  /** Milliseconds for a whole upload: 100 MB at 1.4 megabits a second. */
  uploadMilliseconds: 600_000,
  /** Milliseconds for the rest of a refused upload to run dry, so that the sender reads why. */
  drainMilliseconds: 5_000,
  /** Milliseconds between two signs of life of an import, below the patience of proxies. */
  heartbeatMilliseconds: 10_000,
  /** Wrong tokens of one address in a minute. */
  wrongTokens: 5,
  /** Lexical tokens of an operation: parsing cost grows with them. */
  tokens: 2_000,
  /** Selections after fragments are spread: 900 bytes of nested fragments can mean millions. */
  selections: 2_000,
  /** Levels of nesting: the deepest operation of the client has 9. */
  depth: 12,
  /** Lists inside lists. */
  listDepth: 5,
  /** One field inside itself. */
  selfReference: 2,
  aliases: 30,
  rootFields: 20,
  /** Directives at one place. */
  directives: 5,
  /** Entries of one page. */
  pageSize: 100,
  /** Levels of introspection: the standard introspection query has 14. */
  introspectionDepth: 15,
  /** What one operation may return, all lists multiplied out. */
  operationCost: 10_000,
  /** Hops of a path: beyond it everything is connected and nothing is explained. */
  hops: 12,
  /** Paths in one answer: more than a reader compares. */
  paths: 50,
  /** Ids on each end of a path question. */
  pathEnds: 200,
  /** Pairs of ends that one question to the Cypher engine may have: the database searches each on its own. */
  pathPairs: 1_000,
  /** Walks that it takes between two ends, and how many where those do not settle the ranking. */
  pathWalks: 200,
  pathMoreWalks: 2_000,
  /** Walks that it takes between all pairs of ends together, so that an answer fits in memory. */
  pathWalksInAll: 20_000,
  /** Entities one hop further on that it reads to learn whether an end can be reached at all. */
  pathReach: 10_000,
  /** Milliseconds of each of its at most two rounds of search, and for the reason why there is no path. */
  pathRoundMilliseconds: 3_500,
  whyNoneMilliseconds: 2_500,
  /** Nearest entities of each side that an answer without a path names. */
  nearest: 10,
  /** Ids in `entities`. */
  entityIds: 200,
  /** Ids in `subgraph`: the canvas draws at most 2,000. */
  subgraphIds: 2_000,
  /** Relationships among the entities of a subgraph; beyond it the answer is truncated and says so. */
  subgraphRelationships: 10_000,
  /** Evidence of one relationship or entity that one answer carries. */
  evidence: 100,
  searchCharacters: 200,
  searchWords: 8,
  idCharacters: 200,
  stringCharacters: 2_000,
  /** Headers of a request: a browser sends about 15. */
  headers: 100,
  /** Open sockets of readers: each costs memory, and idle ones are closed after 5 s. */
  sockets: 1_000,
  /** Cost points that one address may spend in a minute. */
  costPerMinute: 100_000,
  /** Nesting of a JSON body: recursive code overflows the stack at some thousands. */
  jsonDepth: 64,
  /** Milliseconds for one operation. */
  operationMilliseconds: 10_000,
  /** Milliseconds for one question to the engine; leaves room to read the texts of what it found. */
  engineMilliseconds: 8_000,
  /** Milliseconds for the database to give a sign of life during a read; leaves room for an error within 3 s. */
  readMilliseconds: 2_500,
  /** Milliseconds between two looks for a new version of the graph. */
  refreshMilliseconds: 1_000,
  /** Milliseconds for one read while the database is there: a cold one plans its first queries for seconds. */
  slowReadMilliseconds: 5_000,
  /** Milliseconds for one read of a command, which has often started the database itself: nobody else waits for it. */
  commandReadMilliseconds: 60_000,
  /** Milliseconds for a search, whose Lucene query may be costly. */
  searchMilliseconds: 2_000,
  /** Milliseconds of one transaction in the database; ends what outlives our own deadlines. */
  transactionMilliseconds: 8_000,
  /** Milliseconds for one write transaction of an import; a batch takes well under one second. */
  writeMilliseconds: 60_000,
  /** Milliseconds for streaming a whole graph to a slow reader. */
  streamMilliseconds: 3_600_000,
  /** Milliseconds for one query that reads the whole graph: audits, and counts that are kept for each version. */
  scanMilliseconds: 600_000,
  /** Milliseconds for the database to say that it is there. */
  healthMilliseconds: 1_000,
  /** Failures in a row after which the database counts as away, and milliseconds between looks whether it is back. */
  breakerFailures: 3,
  breakerMilliseconds: 1_000,
  /** Connections to the database; above `running`, so that a health check finds a free one. */
  connections: 20,
  /** Matches of a text that are looked at, and the best of them that are ranked: keeps a one-letter prefix cheap. */
  searchCandidates: 500,
  searchHits: 100,
  /** Characters of texts kept in memory for each kind of thing, so that what is asked again needs no read. */
  keptCharacters: 16_777_216,
  /** Operations that run at once, and that wait for it. */
  running: 16,
  waiting: 64,
  /** Records in one write transaction: large enough to amortise the round trip, small enough for the heap. */
  batchRecords: 1_000,
  /** Bytes of files from which an import into an empty database goes in bulk: below, starting the importer costs more. */
  bulkFromBytes: 33_554_432,
  /** Bytes that Neo4j's importer may take outside its heap; unless told it takes nearly all there is. */
  bulkOffHeapBytes: 1_073_741_824,
  /** Bytes that it reads at once, unless a row is longer. */
  bulkBufferBytes: 4_194_304,
  /** Bytes of one line of Linchpin JSON Lines. */
  lineBytes: 16_777_216,
  /** Threads that read the lines of a large file, and bytes of files from which it is worth to start them. */
  readingThreads: 2,
  readOnThreadsFromBytes: 16_777_216,
  /** Entries of an archive: those of the formats that are taken have under twenty. */
  archiveEntries: 1_000,
  /** How many times its size a file in an archive may unpack to: text packs up to some 30 to 1, a bomb 1,000 to 1. */
  archiveRatio: 200,
  /** Bytes that the archives of an import unpack to together, so that the disk is not filled; of an upload its own bound. */
  unpackedBytes: 34_359_738_368,
  /** Refused rows of a file, and percent of its rows, beyond which an import writes nothing: the file is of another kind. */
  refusedRows: 1_000,
  refusedPercent: 1,
  /** Refused rows that are borne whatever their share: in a file of fifty rows one is two percent. */
  refusedRowsAlways: 10,
  /** Percent of a dataset's open claims that a file of all of it holds at least: less, and the file is rather cut. */
  keptPercent: 80,
  /** Claims that may end whatever their share: of ten claims three are thirty percent. */
  endedClaimsAlways: 10,
  /** How many times as many claims as before a file of a whole dataset holds without a word. */
  grownTimes: 2,
  /** Pieces of evidence that one record of an import keeps; a country that each row names would have a million. */
  recordEvidence: 100,
  /** Bytes of records that an import holds in memory before it puts them on disk in order. */
  spoolBytes: 12_582_912,
} as const;
