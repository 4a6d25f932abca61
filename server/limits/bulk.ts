/** When Neo4j's own importer loads a graph, and what it may take. */
export const bulkLimits = {
  /** Bytes of files from which an import into an empty database goes in bulk: below, starting the importer costs more. */
  fromBytes: 33_554_432,
  /** Bytes that the importer may take outside its heap; unless told it takes nearly all there is. */
  offHeapBytes: 1_073_741_824,
  /** Bytes that it reads at once, unless a row is longer. */
  bufferBytes: 4_194_304,
} as const;
