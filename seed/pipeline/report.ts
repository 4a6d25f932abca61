import type { Change } from "../../server/store/import-writer.ts";
import type { Refusals, RefusedRow } from "./refusals.ts";

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
  readonly run: string;
  readonly format: string;
  readonly datasets: readonly string[];
  readonly files: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly rows: RowCounts;
  }[];
  readonly rows: RowCounts;
  /** Records written or found the same, by type. */
  readonly records: Readonly<
    Record<"dataset" | "source" | "entity" | "relationship", Readonly<Record<Change, number>>>
  >;
  /** Refused rows by code, and the first of them. */
  readonly refusals: Readonly<Record<string, number>>;
  readonly firstRefused: readonly RefusedRow[];
  /** What the model has no place for, by reason: whole rows, which are among the rejected, and parts of rows. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Fields that were refused while their row was taken, by code. */
  readonly remarks: Readonly<Record<string, number>>;
  readonly quarantineFile?: string;
  /** Of the graph afterwards; absent where nothing was written. */
  readonly version?: string;
  readonly milliseconds: number;
}

/** How far an import is. `reading` and `checking` write nothing yet. */
export interface ImportProgress {
  readonly phase: "reading" | "checking" | "writing";
  readonly done: number;
  /** Of bytes while reading, else of records. */
  readonly total: number;
}

/** What a report is made from. */
interface ReportParts
  extends Pick<ImportReport, "result" | "mode" | "run" | "format" | "datasets" | "records" | "milliseconds"> {
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly size: number }[];
  readonly counts: { readonly rows: RowCounts; readonly byFile: readonly RowCounts[] };
  readonly refusals: Refusals;
  readonly quarantineFile: string | undefined;
  readonly version: string | undefined;
}

/** The report. Throws when a row of a run that ended has no outcome: rows are never lost. */
export function makeReport({ files, counts, refusals, quarantineFile, version, ...rest }: ReportParts): ImportReport {
  const reports = files.map(({ name, sha256, size }, index) => {
    const rows = counts.byFile[index];
    if (rows === undefined || (rest.result !== "interrupted" && !isConserved(rows))) {
      throw new Error(`rows of ${name} were lost: ${JSON.stringify(rows)}`);
    }
    return { file: name, sha256, bytes: size, rows };
  });
  return {
    ...rest,
    files: reports,
    rows: counts.rows,
    refusals: refusals.byCode,
    firstRefused: refusals.first,
    leftOut: refusals.leftOut,
    remarks: refusals.remarks,
    ...(quarantineFile !== undefined && { quarantineFile }),
    ...(version !== undefined && { version }),
  };
}

/** read = created + updated + unchanged + duplicate + rejected. */
export function isConserved({ read, created, updated, unchanged, duplicate, rejected }: RowCounts): boolean {
  return read === created + updated + unchanged + duplicate + rejected;
}
