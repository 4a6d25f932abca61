import type { DatasetId } from "../ids.ts";
import type { ImportReport } from "./import-report.ts";

/**
 * How an import ended. `refused`: nothing was written. `interrupted`: it was stopped; what was committed stands, and
 * the same command goes on. `failed`: an error ended it, with the same consequence. `unfinished`: it is under way, or
 * its program ended without a word.
 */
export const importResults = ["done", "refused", "interrupted", "failed", "unfinished"] as const;
/** One of `importResults`. */
export type ImportResult = (typeof importResults)[number];

/** What an import did, less what goes without saying of one that is remembered: it wrote, and how it commits is over. */
export type KeptReport = Omit<ImportReport, "mode" | "commits" | "page">;

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
  /** Names are without a folder. */
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
  /** Absent while the import is unfinished, and where it failed. */
  readonly report?: KeptReport;
  /** What ended an import that failed. */
  readonly failure?: { readonly code: string; readonly message: string; readonly next: string };
}
