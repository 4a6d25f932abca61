import type { ImportReport } from "../domain/imports/import-report.ts";
import type { GivenDatabase } from "../env.ts";
import type { ErrorCode, ErrorDetails } from "../errors.ts";
import type { MeasuredProgress } from "./progress-rate.ts";

/** What is imported, by a process of its own. Paths are of this machine. */
export interface ImportRequest {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly format: string;
  readonly dataset?: string;
  /** `compare` is a dry run. */
  readonly mode: "write" | "compare";
  readonly extent?: "whole" | "slice";
  readonly shrinks?: "allowed";
  readonly maxRejects?: string;
  /** A quarantine file with mended rows. */
  readonly mended?: string;
  /** The most that archives among the files may unpack to together. */
  readonly unpackedBytes?: number;
  /** Options that some formats read. */
  readonly options: Readonly<Record<string, string>>;
}

/** Where an import finds and leaves what lasts. */
export interface ImportPlaces {
  readonly quarantine: { readonly folder: string };
  readonly leftovers: { readonly folder: string };
  readonly suppressions: string;
  readonly scratch: string;
}

/** What the server tells the process; the login goes this way alone, so that no list of processes shows it. */
export type ToImport =
  | {
      readonly say: "start";
      readonly login: GivenDatabase;
      readonly request: ImportRequest;
      readonly places: ImportPlaces;
    }
  | { readonly say: "stop" };

/** What the process tells the server. Errors of the catalogue travel by their code, others by their words. */
export type FromImport =
  | { readonly say: "progress"; readonly progress: MeasuredProgress }
  | { readonly say: "report"; readonly report: ImportReport }
  | { readonly say: "refused"; readonly code: ErrorCode; readonly details: ErrorDetails }
  | { readonly say: "failed"; readonly message: string; readonly stack?: string };
