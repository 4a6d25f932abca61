/** What the engine on the projection may take. */
export const engineLimits = {
  /** Milliseconds for one question to the engine; leaves room to read the texts of what it found. */
  milliseconds: 8_000,
  /** Microseconds of a question that is answered on the thread that talks to clients; others wait meanwhile. */
  answeredHereMicroseconds: 20_000,
  /** Milliseconds between two looks for a new version of the graph. */
  refreshMilliseconds: 1_000,
} as const;
