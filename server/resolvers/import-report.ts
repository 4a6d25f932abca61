import { formatPageAddress } from "../domain/imports/import-addresses.ts";
import type { ImportReport, RowCounts } from "../domain/imports/import-report.ts";
import type { KeptReport, ImportResult as Result } from "../domain/imports/import-run.ts";
import { recordTypes, type RecordType as Type } from "../domain/records/record.ts";
import type { ImportedFile, ImportedRows, ImportResult, ImportRun, RecordType } from "../generated/resolver-types.ts";

/** Fields of `ImportRun` that are of its report alone. */
export type ReportFields = Pick<
  ImportRun,
  | (
      | "milliseconds"
      | "rows"
      | "records"
      | "refusals"
      | "firstRefused"
      | "leftOut"
      | "remarks"
      | "refusedFields"
      | "version"
      | "quarantined"
    )
  | ("stopped" | "looksLike" | "ended" | "shrunk" | "grown" | "cut" | "leftovers")
>;

/** The report of an import that has just ended, of which nothing need be remembered, as `ImportRun` has it. */
export type ShownReport = ReportFields &
  Pick<ImportRun, "run" | "format" | "page" | "datasets" | "result" | "files" | "fileCount">;

/** The whole report in the shape of the schema. */
export function toShownReport(report: ImportReport): ShownReport {
  const { run, format, datasets, files } = report;
  return {
    ...{ run, format, datasets, page: formatPageAddress(format), result: shownResults[report.result] },
    files: files.map(({ file, ...reported }) => toShownFile({ name: file, ...reported }, reported)),
    fileCount: files.length,
    ...toReportFields(report),
  };
}

/** What a report says in the shape of the schema; an import without one has empty lists and no counts. */
export function toReportFields(report: KeptReport | undefined): ReportFields {
  const { leftovers } = report ?? {};
  return {
    milliseconds: report?.milliseconds ?? null,
    rows: report === undefined ? null : toShownRows(report),
    records: report === undefined ? [] : recordTypes.map((type) => ({ type: types[type], ...report.records[type] })),
    refusals: listCounts(report?.refusals).map(([code, count]) => ({ code, count })),
    firstRefused: (report?.firstRefused ?? []).map(({ place, refusal }) => ({ ...place, ...refusal })),
    leftOut: listCounts(report?.leftOut).map(([reason, count]) => ({ reason, count })),
    remarks: listCounts(report?.remarks).map(([code, count]) => ({ code, count })),
    // Reports of earlier versions have none.
    refusedFields: (report?.refusedFields ?? []).map(({ place, refusal }) => ({ ...place, ...refusal })),
    stopped: report?.stopped ?? null,
    looksLike: report?.looksLike ?? null,
    ended: report?.ended ?? null,
    shrunk: report?.shrunk ?? null,
    grown: report?.grown ?? null,
    cut: report?.cut ?? null,
    leftovers: leftovers === undefined ? null : { count: leftovers.kept, kept: leftovers.file !== undefined },
    quarantined: report?.quarantineFile !== undefined,
    version: report?.version ?? null,
  };
}

/** How an import ended, in the schema's words. */
export const shownResults: Readonly<Record<Result, ImportResult>> = {
  done: "DONE",
  refused: "REFUSED",
  interrupted: "INTERRUPTED",
  failed: "FAILED",
  unfinished: "UNFINISHED",
};

interface Counted {
  readonly rows: RowCounts;
  readonly rowsLeftOut: number;
}

/** A file of an import with what became of its rows, where that was reported. */
export function toShownFile(
  { name, sha256, bytes }: Pick<ImportedFile, "name" | "sha256" | "bytes">,
  counted: Counted | undefined,
): ImportedFile {
  return { name, sha256, bytes, rows: counted === undefined ? null : toShownRows(counted) };
}

function toShownRows({ rows, rowsLeftOut }: Counted): ImportedRows {
  return { ...rows, leftOut: rowsLeftOut };
}

/** Most often first. */
function listCounts(
  counts: Readonly<Record<string, number>> = {},
): readonly (readonly [word: string, count: number])[] {
  return Object.entries(counts).sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

const types: Readonly<Record<Type, RecordType>> = {
  dataset: "DATASET",
  source: "SOURCE",
  entity: "ENTITY",
  relationship: "RELATIONSHIP",
};
