/** The phases of an import in their order. Archives alone are unpacked, and only `writing` writes. */
export type ImportPhase = "unpacking" | "reading" | "checking" | "writing";

/** How far an import is. */
export interface ImportProgress {
  readonly phase: ImportPhase;
  readonly done: number;
  /** Of bytes while unpacking (as they are packed) and reading, else of records. */
  readonly total: number;
}
