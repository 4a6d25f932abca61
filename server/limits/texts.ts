/** What any text from outside may be, whichever way it comes in. */
export const textLimits = {
  /** Characters of an id: well under the 8 kB that an index of the database holds of one value. */
  idCharacters: 200,
  /** Characters of any other text in a question or a form: some paragraphs. */
  stringCharacters: 2_000,
  /** Nesting of JSON: recursive code overflows the stack at some thousands. */
  jsonDepth: 64,
} as const;
