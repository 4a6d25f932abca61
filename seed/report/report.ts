import type { Change, RunWriter } from "../../server/store/import-writer.ts";
import { pageOf } from "../sources/pages.ts";
import type { Refusals, RefusedRow } from "./refusals.ts";
import type { TalliedRows } from "./tally.ts";

/** What became of a row. A row with several records counts as the first of these that holds for one of them. */
export type RowOutcome = "rejected" | Change | "duplicate";

/** read = created + updated + unchanged + duplicate + rejected. */
export interface RowCounts extends Readonly<Record<RowOutcome, number>> {
  readonly read: number;
}

/** What an import did, for people and machines alike. */
export interface ImportReport {
  /** `done`; `refused`: nothing was written; `interrupted`: what was committed stands, the same command goes on. */
  readonly result: "done" | "refused" | "interrupted";
  readonly mode: "write" | "compare";
  /** `at-once`: written in bulk, so that an interrupted import wrote nothing. */
  readonly commits: RunWriter["commits"];
  readonly run: string;
  readonly format: string;
  /** The page that explains the format, from the root of the project. */
  readonly page: string;
  readonly datasets: readonly string[];
  readonly files: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly rows: RowCounts;
    /** Rows among the rejected that were left out by design. */
    readonly rowsLeftOut: number;
  }[];
  readonly rows: RowCounts;
  /** Rows among the rejected that were left out by design: the rest of them was refused. */
  readonly rowsLeftOut: number;
  /** Records written or found the same, by type. */
  readonly records: Readonly<
    Record<"dataset" | "source" | "entity" | "relationship", Readonly<Record<Change, number>>>
  >;
  /** Refused rows by code, and the first of them. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly firstRefused: readonly RefusedRow[];
  /** Set where too many rows were refused: how many, of how many that were read until then, and the bound in words. */
  readonly stopped?: { readonly refused: number; readonly read: number; readonly bound: string };
  /** Set where the files were to be the whole dataset and hold far fewer claims than the graph has open. */
  readonly shrunk?: ClaimCounts;
  /** Set where they hold far more. */
  readonly grown?: ClaimCounts;
  /** Set where a file holds fewer rows than its header states, so that it is no whole and nothing has ended. */
  readonly cut?: CutFile;
  /** What the model has no place for, by reason: whole rows, which are among the rejected, and parts of rows. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Fields that were refused while their row was taken, by code. */
  readonly remarks: Readonly<Record<string, number>>;
  /** Set where the files were to be the whole dataset: the claims that they no longer hold. */
  readonly ended?: EndedClaims;
  /** Set where rows left something over that the run keeps beside the graph. */
  readonly leftovers?: KeptLeftovers;
  readonly quarantineFile?: string;
  /** Of the graph afterwards; absent where nothing was written. */
  readonly version?: string;
  readonly milliseconds: number;
}

/** Claims of the graph that the whole file of their dataset no longer holds. */
export interface EndedClaims {
  /** How many there are without an end, and how many of them got one. */
  readonly found: number;
  readonly ended: number;
  /** The end that they got: the date of the file. */
  readonly until: string;
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
  readonly file?: string;
}

/** How far an import is. Only `writing` writes; archives alone are unpacked. */
export interface ImportProgress {
  readonly phase: "unpacking" | "reading" | "checking" | "writing";
  readonly done: number;
  /** Of bytes while unpacking (as they are packed) and reading, else of records. */
  readonly total: number;
}

/** What a report is made from. */
export interface ReportParts
  extends Pick<
    ImportReport,
    "result" | "mode" | "commits" | "run" | "format" | "datasets" | "records" | "milliseconds"
  > {
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly size: number }[];
  readonly counts: TalliedRows & { readonly byFile: readonly TalliedRows[] };
  readonly refusals: Refusals;
  readonly findings: Findings;
}

type Found = "stopped" | "ended" | "shrunk" | "grown" | "cut" | "leftovers" | "quarantineFile" | "version";
/** What a report tells only where there is something to tell. */
export type Findings = { readonly [Key in Found]?: ImportReport[Key] | undefined };

/** The report. Throws when a row of a run that ended has no outcome: rows are never lost. */
export function makeReport(parts: ReportParts): ImportReport {
  const { files, counts, refusals, findings, ...rest } = parts;
  const reports = files.map(({ name, sha256, size }, index) => {
    const count = counts.byFile[index];
    if (count === undefined || (rest.result !== "interrupted" && !isConserved(count.rows))) {
      throw new Error(`rows of ${name} were lost: ${JSON.stringify(count)}`);
    }
    return { file: name, sha256, bytes: size, rows: count.rows, rowsLeftOut: count.leftOut };
  });
  return {
    ...rest,
    page: pageOf(rest.format),
    files: reports,
    rows: counts.rows,
    rowsLeftOut: counts.leftOut,
    refusals: refusals.byCode,
    firstRefused: refusals.first,
    leftOut: refusals.leftOut,
    remarks: refusals.remarks,
    ...(Object.fromEntries(Object.entries(findings).filter(([, value]) => value !== undefined)) as object),
  };
}

/** read = created + updated + unchanged + duplicate + rejected. */
export function isConserved({ read, created, updated, unchanged, duplicate, rejected }: RowCounts): boolean {
  return read === created + updated + unchanged + duplicate + rejected;
}
