/** What an archive may hold and unpack to. */
export const archiveLimits = {
  /** Entries of an archive: those of the formats that are taken have under twenty. */
  entries: 1_000,
  /** How many times its size a file in an archive may unpack to: text packs up to some 30 to 1, a bomb 1,000 to 1. */
  ratio: 200,
  /** Bytes that the archives of an import unpack to together, so that the disk is not filled; of an upload its own bound. */
  unpackedBytes: 34_359_738_368,
} as const;
