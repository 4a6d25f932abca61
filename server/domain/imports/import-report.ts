import type { PartialDate } from "../partial-date.ts";
import type { RecordType } from "../records/record.ts";

/** What became of a row; `rejected` is refused or left out by design. A row with several records counts as the first of these that holds for one of them. */
export type RowOutcome = "rejected" | Change | "duplicate";

/** What became of one record. */
export type Change = "created" | "updated" | "unchanged";

/** Rows by what became of them: read = created + updated + unchanged + duplicate + rejected. */
export type RowCounts = Readonly<Record<"read" | RowOutcome, number>>;

/** What an import did, as the command line gives it with --json, the stream of `/import` at its end, and the graph keeps it. */
export interface ImportReport {
  /** `done`; `refused`: nothing was written; `interrupted`: what was committed stands, the same command goes on. */
  readonly result: "done" | "refused" | "interrupted";
  /** `compare` is a dry run. */
  readonly mode: "write" | "compare";
  /** `at-once`: written in bulk, so that an interrupted import wrote nothing. */
  readonly commits: "by-batch" | "at-once";
  readonly run: string;
  readonly format: string;
  /** The page that explains the format: from the root of the project, over HTTP its address. */
  readonly page: string;
  readonly datasets: readonly string[];
  readonly files: readonly ReportedFile[];
  readonly rows: RowCounts;
  /** Rows among the rejected that were left out by design: the rest of them was refused. */
  readonly rowsLeftOut: number;
  /** Records written or found the same, by type. */
  readonly records: Readonly<Record<RecordType, Readonly<Record<Change, number>>>>;
  /** Refused rows by code. */
  readonly refusals: Counts;
  /** The first of them, at most 20. */
  readonly firstRefused: readonly RefusedRow[];
  /** Set where too many rows were refused: how many, of how many that were read until then, and the bound in words. */
  readonly stopped?: { readonly refused: number; readonly read: number; readonly bound: string };
  /** Set where no row was taken and a file looks like another format, by the word after `--format`. */
  readonly looksLike?: { readonly file: string; readonly format: string };
  /** Set where the files were to be the whole dataset and hold far fewer claims than the graph has open. */
  readonly shrunk?: ClaimCounts;
  /** Set where they hold far more. */
  readonly grown?: ClaimCounts;
  /** Set where a file holds fewer rows than its header states, so that it is no whole and nothing has ended. */
  readonly cut?: CutFile;
  /** What the model has no place for, by reason: whole rows, which are among the rejected, and parts of rows. */
  readonly leftOut: Counts;
  /** Fields that were refused, or kept with a remark, while their row was taken, by code. */
  readonly remarks: Counts;
  /** The first of them with their place, at most 20 of each code. */
  readonly refusedFields: readonly RefusedRow[];
  /** Set where the files were to be the whole dataset: the claims that they no longer hold. */
  readonly ended?: EndedClaims;
  /** Set where rows left something over that the run keeps beside the graph. */
  readonly leftovers?: KeptLeftovers;
  /** The path of the quarantine file; without its folder in what the graph keeps. */
  readonly quarantineFile?: string;
  /** Of the graph afterwards; absent where nothing was written. */
  readonly version?: string;
  readonly milliseconds: number;
}

type Counts = Readonly<Record<string, number>>;

/** A file of an import, and what became of its rows. */
export interface ReportedFile {
  /** Its name, without a folder. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: RowCounts;
  /** Rows among the rejected that were left out by design. */
  readonly rowsLeftOut: number;
}

/** One refused row or field, and why. Lines count from 1, bytes from 0. */
export interface RefusedRow {
  readonly place: { readonly file: string; readonly line: number; readonly byteOffset: number };
  readonly refusal: {
    readonly code: string;
    readonly field: string;
    /** What is wrong with the field, with its verb. */
    readonly value: string;
    /** What would be right. */
    readonly bound: string;
  };
}

/** Claims of the graph that the whole file of their dataset no longer holds. */
export interface EndedClaims {
  /** How many there are without an end, and how many of them got one. */
  readonly found: number;
  readonly ended: number;
  /** The end that they got: the date of the file. */
  readonly until: PartialDate;
}

/** The claims that the graph has open of the run's datasets, before it, beside those that its files hold. */
export interface ClaimCounts {
  /** Open in the graph. */
  readonly open: number;
  /** Of these, held by the files. */
  readonly kept: number;
  /** Held by the files, those that are new among them. */
  readonly held: number;
}

/** A file with fewer rows than its own header states. */
export interface CutFile {
  readonly file: string;
  readonly stated: number;
  readonly read: number;
}

/** What rows left over: lines of the run's leftovers file, and where it is; a dry run writes none. */
export interface KeptLeftovers {
  readonly kept: number;
  /** The path of the file; without its folder in what the graph keeps. */
  readonly file?: string;
}
