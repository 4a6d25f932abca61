import type { ImportRunsQuery } from "../../api/generated/graphql.ts";
import type { ClaimCounts, ImportReport } from "../../api/imports.ts";

/** What becomes of a row, in the order in which it is told; together they are all rows. */
export const rowOutcomes = ["created", "updated", "unchanged", "duplicate", "leftOut", "refused", "unsettled"] as const;
export type RowOutcome = (typeof rowOutcomes)[number];
export type RowCounts = Readonly<Record<RowOutcome, number>>;

interface Tallied {
  readonly word: string;
  readonly count: number;
}

/** A report as the page shows it, whether it has just come or is remembered. */
export interface ReportView {
  readonly run: string;
  readonly format: string;
  /** Whether nothing was to be written: then the report says what would be. */
  readonly isCheck: boolean;
  readonly rows: RowCounts | null;
  readonly records: readonly {
    readonly type: "dataset" | "source" | "entity" | "relationship";
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
  }[];
  readonly refusals: readonly Tallied[];
  readonly firstRefused: readonly {
    readonly file: string;
    readonly line: number;
    readonly field: string;
    readonly value: string;
    readonly bound: string;
  }[];
  readonly leftOut: readonly Tallied[];
  readonly remarks: readonly Tallied[];
  readonly stopped: { readonly refused: number; readonly read: number; readonly bound: string } | null;
  readonly ended: { readonly found: number; readonly ended: number; readonly until: string } | null;
  readonly shrunk: ClaimCounts | null;
  readonly grown: ClaimCounts | null;
  readonly cut: { readonly file: string; readonly stated: number; readonly read: number } | null;
  readonly leftovers: { readonly count: number; readonly kept: boolean } | null;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
  readonly isQuarantined: boolean;
  readonly version: string | null;
  readonly milliseconds: number | null;
}

export type RememberedRun = ImportRunsQuery["importRuns"]["nodes"][number];

const recordTypes = ["dataset", "source", "entity", "relationship"] as const;
const nothing = { created: 0, updated: 0, unchanged: 0 };

/** The report of an import that has just ended. */
export function viewReport(report: ImportReport): ReportView {
  const { rows, rowsLeftOut } = report;
  return {
    run: report.run,
    format: report.format,
    isCheck: report.mode === "compare",
    rows: toCounts({ ...rows, leftOut: rowsLeftOut }),
    records: recordTypes.map((type) => ({ type, ...(report.records[type] ?? nothing) })),
    refusals: toTallied(report.refusals),
    firstRefused: report.firstRefused.map(({ place, refusal }) => ({ ...place, ...refusal })),
    leftOut: toTallied(report.leftOut),
    remarks: toTallied(report.remarks),
    stopped: report.stopped ?? null,
    ended: report.ended ?? null,
    shrunk: report.shrunk ?? null,
    grown: report.grown ?? null,
    cut: report.cut ?? null,
    leftovers: report.leftovers ?? null,
    files: report.files.map(({ file, sha256, bytes }) => ({ name: file, sha256, bytes })),
    isQuarantined: report.quarantine !== undefined,
    version: report.version ?? null,
    milliseconds: report.milliseconds,
  };
}

/** The report of an import that is remembered. */
export function viewRun(run: RememberedRun): ReportView {
  return {
    run: run.run,
    format: run.format,
    isCheck: false,
    rows: run.rows ? toCounts(run.rows) : null,
    records: run.records.map(({ type, ...counts }) => ({
      type: recordTypes.find((one) => one.toUpperCase() === type) ?? "entity",
      ...counts,
    })),
    refusals: run.refusals.map(({ code, count }) => ({ word: code, count })),
    firstRefused: run.firstRefused,
    leftOut: run.leftOut.map(({ reason, count }) => ({ word: reason, count })),
    remarks: run.remarks.map(({ code, count }) => ({ word: code, count })),
    stopped: run.stopped ?? null,
    ended: run.ended ?? null,
    shrunk: run.shrunk ?? null,
    grown: run.grown ?? null,
    cut: run.cut ?? null,
    leftovers: run.leftovers ?? null,
    files: run.files,
    isQuarantined: run.quarantined,
    version: run.version ?? null,
    milliseconds: run.milliseconds ?? null,
  };
}

interface Rows {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly leftOut: number;
}

/**
 * What was left out by design is no refusal: the report counts it among the rejected. Unsettled are the rows of an
 * import that was stopped before it came to them.
 */
function toCounts({ read, created, updated, unchanged, duplicate, rejected, leftOut }: Rows): RowCounts {
  const unsettled = read - created - updated - unchanged - duplicate - rejected;
  return { created, updated, unchanged, duplicate, leftOut, refused: rejected - leftOut, unsettled };
}

/** Most often first. */
function toTallied(counts: Readonly<Record<string, number>>): readonly Tallied[] {
  return Object.entries(counts)
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count);
}
