import type { GraphSize } from "./generate-graph.ts";

export interface BenchSize {
  readonly name: string;
  readonly title: string;
  /** What to generate; the curated dataset where nothing is. */
  readonly generated?: GraphSize;
  /** Pairs of ends for each distance. */
  readonly each: number;
  /** How often each pair is timed. */
  readonly rounds: number;
}

export const sizes: readonly BenchSize[] = [
  { name: "curated", title: "curated dataset", each: 25, rounds: 8 },
  {
    name: "100k",
    title: "100,000 entities, 400,000 relationships",
    generated: { entities: 100_000, relationships: 400_000, seed: 7 },
    each: 8,
    rounds: 2,
  },
  {
    name: "1m",
    title: "1,000,000 entities, 5,000,000 relationships",
    generated: { entities: 1_000_000, relationships: 5_000_000, seed: 7 },
    each: 6,
    rounds: 2,
  },
];

/** Those that end within minutes. */
export const defaultSizes: readonly string[] = ["curated", "100k"];
