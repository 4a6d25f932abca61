/** What an upload to `/import` may bring. */
export const uploadLimits = {
  /** Megabytes of one upload unless IMPORT_MEGABYTES says otherwise: beyond it the command line serves better. */
  megabytes: 100,
  /** Files of one upload: the largest import of the formats that are taken has six. */
  files: 20,
  /** Bytes of one field of a form, so of a mapping: the longest that the tests know has 3 kB. */
  fieldBytes: 262_144,
  /** Fields of a form: twice as many as there are options. */
  fields: 40,
  /** Milliseconds for a whole upload: 100 MB at 1.4 megabits a second. */
  milliseconds: 600_000,
  /** Milliseconds for the rest of a refused upload to run dry, so that the sender reads why. */
  drainMilliseconds: 5_000,
  /** Milliseconds between two signs of life of an import, below the patience of proxies. */
  heartbeatMilliseconds: 10_000,
  /** Wrong tokens of one address in a minute. */
  wrongTokens: 5,
} as const;
