import type { DatasetId } from "../ids.ts";
import type { PartialDate } from "../partial-date.ts";

/**
 * How an import ended. `refused`: nothing was written. `interrupted`: it was stopped; what was committed stands, and
 * the same command goes on. `failed`: an error ended it, with the same consequence. `unfinished`: it is under way, or
 * its program ended without a word.
 */
export const importResults = ["done", "refused", "interrupted", "failed", "unfinished"] as const;
export type ImportResult = (typeof importResults)[number];

/** Rows by what became of them: read = created + updated + unchanged + duplicate + rejected. */
export interface ImportedRows {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicate: number;
  readonly rejected: number;
  /** Of the rejected those that were left out by design; the rest was refused. */
  readonly leftOut: number;
}

export interface ImportedFile {
  /** Without its folder. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Absent where the import ended without a report. */
  readonly rows?: ImportedRows;
}

/** How often something was said of rows: a code, a reason. */
export interface Tallied {
  readonly word: string;
  readonly count: number;
}

/** One refused row, and why. Lines count from 1, bytes from 0. */
export interface RefusedRowReport {
  readonly file: string;
  readonly line: number;
  readonly byteOffset: number;
  readonly code: string;
  readonly field: string;
  /** What is wrong with the field, with its verb. */
  readonly value: string;
  /** What would be right. */
  readonly bound: string;
}

/** Claims that the graph has open of an import's datasets, before it, beside those that its files hold. */
export interface ClaimCounts {
  readonly open: number;
  /** Of the open ones, held by the files. */
  readonly kept: number;
  /** Held by the files, new ones among them. */
  readonly held: number;
}

/** What became of the rows and records of an import. */
export interface RowReport {
  readonly rows: ImportedRows;
  readonly records: readonly {
    readonly type: "dataset" | "source" | "entity" | "relationship";
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
  }[];
  readonly refusals: readonly Tallied[];
  readonly firstRefused: readonly RefusedRowReport[];
  readonly leftOut: readonly Tallied[];
  readonly remarks: readonly Tallied[];
  /** Set where so many rows were refused that nothing was written. */
  readonly stopped?: { readonly refused: number; readonly read: number; readonly bound: string };
  /** Set where the files were to be the whole dataset: the claims that they no longer hold. */
  readonly ended?: { readonly found: number; readonly ended: number; readonly until: PartialDate };
  /** Set where they hold so few of the claims that are open that nothing was written. */
  readonly shrunk?: ClaimCounts;
  /** Set where they hold far more. */
  readonly grown?: ClaimCounts;
  /** Set where a file holds fewer rows than its header states, so that it is no whole and nothing has ended. */
  readonly cut?: { readonly file: string; readonly stated: number; readonly read: number };
  /** Values that the graph has no place for: how many lines of them, and whether a file keeps them. */
  readonly leftovers?: { readonly count: number; readonly kept: boolean };
  /** Whether the refused rows stand in a quarantine file. */
  readonly quarantined: boolean;
  /** Of the graph afterwards; absent where nothing was written. */
  readonly version?: string;
  readonly milliseconds: number;
}

/** One import as the graph remembers it. Never who imported, nor on which machine. */
export interface KeptRun {
  /** Of this import alone. */
  readonly id: string;
  /** Made from what was imported and how: the same command again has the same. */
  readonly run: string;
  readonly format: string;
  readonly datasets: readonly DatasetId[];
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly result: ImportResult;
  readonly files: readonly ImportedFile[];
  /** Absent while the import is unfinished, and where it failed. */
  readonly report?: RowReport;
  /** What ended an import that failed. */
  readonly failure?: { readonly code: string; readonly message: string; readonly next: string };
}
