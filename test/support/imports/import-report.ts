import type { ImportReport } from "../../../server/domain/imports/import-report.ts";

const none = { created: 0, updated: 0, unchanged: 0 };

/** The report of an import of one row, but for what is given. */
export function importReport(part: Partial<ImportReport> = {}): ImportReport {
  return {
    result: "done",
    mode: "write",
    commits: "by-batch",
    run: "run-0",
    format: "linchpin",
    page: "seed/sources/linchpin/README.md",
    datasets: ["invention"],
    files: [],
    rows: { read: 1, ...none, created: 1, duplicate: 0, rejected: 0 },
    rowsLeftOut: 0,
    records: { dataset: none, source: none, entity: { ...none, created: 1 }, relationship: none },
    refusals: {},
    firstRefused: [],
    leftOut: {},
    remarks: {},
    refusedFields: [],
    milliseconds: 7,
    ...part,
  };
}
