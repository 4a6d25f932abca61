import type { ImportReport, RowCounts } from "../../../domain/imports/import-report.ts";
import type { KeptReport, KeptRun } from "../../../domain/imports/import-run.ts";
import { type RecordType, recordTypes } from "../../../domain/records/record.ts";

/** How the graph kept an import before its report was that of the command line: graphs of then still hold it. */
export interface EarlierDetail {
  readonly files: readonly (KeptRun["files"][number] & { readonly rows?: EarlierRows })[];
  readonly report?: EarlierReport;
  readonly failure?: KeptRun["failure"];
}

interface EarlierRows extends RowCounts {
  readonly leftOut: number;
}

type Tallied = readonly { readonly word: string; readonly count: number }[];

interface EarlierReport
  extends Pick<ImportReport, "stopped" | "ended" | "shrunk" | "grown" | "cut" | "version" | "milliseconds"> {
  readonly rows: EarlierRows;
  readonly records: readonly ({ readonly type: RecordType } & ImportReport["records"][RecordType])[];
  readonly refusals: Tallied;
  readonly firstRefused: readonly (KeptReport["firstRefused"][number]["place"] &
    KeptReport["firstRefused"][number]["refusal"])[];
  readonly leftOut: Tallied;
  readonly remarks: Tallied;
  readonly leftovers?: { readonly count: number; readonly kept: boolean };
  readonly quarantined: boolean;
}

/** Whether the detail of an import has the form of then; one without a report has the same form as today's. */
export function isEarlier(detail: object): detail is EarlierDetail {
  return "report" in detail;
}

/** The same import in the form of today. Files that it kept beside the graph bear the name of the run. */
export function fromEarlierDetail(
  { files, report, failure }: EarlierDetail,
  { run, format, datasets, result }: Pick<KeptRun, "run" | "format" | "datasets" | "result">,
): Pick<KeptRun, "files" | "report" | "failure"> {
  return {
    files: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    ...(failure !== undefined && { failure }),
    ...(report !== undefined && {
      report: {
        ...toKept(report, `${run}.jsonl`),
        ...{ run, format, datasets, result: result as KeptReport["result"] },
        files: files.map(({ name, rows, ...file }) => ({ file: name, ...file, ...toCounts(rows ?? noRows) })),
      },
    }),
  };
}

function toKept(
  { rows, records, refusals, firstRefused, leftOut, remarks, leftovers, quarantined, ...same }: EarlierReport,
  file: string,
): Omit<KeptReport, "run" | "format" | "datasets" | "result" | "files"> {
  return {
    ...same,
    ...toCounts(rows),
    records: toRecords(records),
    refusals: toTable(refusals),
    leftOut: toTable(leftOut),
    remarks: toTable(remarks),
    refusedFields: [],
    firstRefused: firstRefused.map(({ file, line, byteOffset, ...refusal }) => ({
      place: { file, line, byteOffset },
      refusal,
    })),
    ...(leftovers && { leftovers: { kept: leftovers.count, ...(leftovers.kept && { file }) } }),
    ...(quarantined && { quarantineFile: file }),
  };
}

const noRows: EarlierRows = { read: 0, created: 0, updated: 0, unchanged: 0, duplicate: 0, rejected: 0, leftOut: 0 };

function toCounts({ leftOut, ...rows }: EarlierRows): { readonly rows: RowCounts; readonly rowsLeftOut: number } {
  return { rows, rowsLeftOut: leftOut };
}

function toRecords(listed: EarlierReport["records"]): KeptReport["records"] {
  const of = (wanted: RecordType) => {
    const { created = 0, updated = 0, unchanged = 0 } = listed.find(({ type }) => type === wanted) ?? {};
    return [wanted, { created, updated, unchanged }] as const;
  };
  return Object.fromEntries(recordTypes.map(of)) as KeptReport["records"];
}

function toTable(listed: Tallied): Readonly<Record<string, number>> {
  return Object.fromEntries(listed.map(({ word, count }) => [word, count]));
}
