/** What an import reads, bears and holds in memory. */
export const importLimits = {
  /** Bytes of one line of Linchpin JSON Lines. */
  lineBytes: 16_777_216,
  /** Threads that read the lines of a large file, and bytes of files from which it is worth to start them. */
  readingThreads: 2,
  readOnThreadsFromBytes: 16_777_216,
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
