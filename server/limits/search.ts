/** What a search by text may ask, look at and take. */
export const searchLimits = {
  /** Characters of the text: names are shorter. */
  characters: 200,
  /** Words of the text: each is one more term to find in the index. */
  words: 8,
  /** Milliseconds for a search, whose Lucene query may be costly. */
  milliseconds: 2_000,
  /** Matches of a text that are looked at, and the best of them that are ranked: keeps a one-letter prefix cheap. */
  candidates: 500,
  hits: 100,
} as const;
