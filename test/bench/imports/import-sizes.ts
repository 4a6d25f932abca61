/** An import to measure, named after its rows. */
export interface ImportSize {
  readonly name: string;
  /** Of the generated graph, which has some 2.4 rows an entity. */
  readonly entities: number;
}

export const importSizes: readonly ImportSize[] = [
  { name: "10k", entities: 4_200 },
  { name: "100k", entities: 41_000 },
  { name: "1m", entities: 420_000 },
];

/** Those that end within minutes. */
export const defaultImportSizes: readonly string[] = ["10k", "100k"];
