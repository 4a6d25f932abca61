import type { ImportReport, RowCounts } from "../../server/domain/imports/import-report.ts";
import { pageOf } from "../sources/pages.ts";
import type { Refusals } from "./refusals.ts";
import type { TalliedRows } from "./tally.ts";

/** What a report is made from. */
export interface ReportParts
  extends Pick<
    ImportReport,
    "result" | "mode" | "commits" | "run" | "format" | "datasets" | "records" | "milliseconds"
  > {
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly size: number }[];
  readonly counts: TalliedRows & { readonly byFile: readonly TalliedRows[] };
  readonly refusals: Refusals;
  readonly told: Told;
}

type Found =
  | "stopped"
  | "looksLike"
  | "ended"
  | "shrunk"
  | "grown"
  | "cut"
  | "leftovers"
  | "quarantineFile"
  | "version";
/** What a report tells only where there is something to tell. */
export type Told = { readonly [Key in Found]?: ImportReport[Key] | undefined };

/** The report. Throws when a row of a run that ended has no outcome: rows are never lost. */
export function makeReport(parts: ReportParts): ImportReport {
  const { files, counts, refusals, told, ...rest } = parts;
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
    refusedFields: refusals.fields,
    ...(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as object),
  };
}

/** read = created + updated + unchanged + duplicate + rejected. */
export function isConserved({ read, created, updated, unchanged, duplicate, rejected }: RowCounts): boolean {
  return read === created + updated + unchanged + duplicate + rejected;
}
