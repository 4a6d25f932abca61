import { formatPageAddress } from "../domain/imports/import-addresses.ts";
import type { KeptRun } from "../domain/imports/import-run.ts";
import type { DatasetResolvers, ImportRunResolvers } from "../generated/resolver-types.ts";
import { type ReportFields, shownResults, toReportFields, toShownFile } from "./import-report.ts";

export const Dataset: DatasetResolvers = {
  lastImport: async ({ id }, _arguments, { reads }) => (await reads.lastImport(id)) ?? null,
};

const defaultFiles = 20;

const fromReport =
  <Field extends keyof ReportFields>(field: Field) =>
  ({ report }: KeptRun): ReportFields[Field] =>
    toReportFields(report)[field];

export const ImportRun: ImportRunResolvers = {
  page: ({ format }) => formatPageAddress(format),
  result: ({ result }) => shownResults[result],
  failure: ({ failure }) => failure ?? null,
  finishedAt: ({ finishedAt }) => finishedAt ?? null,
  files: ({ files, report }, { first }) =>
    files.slice(0, first ?? defaultFiles).map((file, at) => toShownFile(file, report?.files[at])),
  fileCount: ({ files }) => files.length,
  milliseconds: fromReport("milliseconds"),
  rows: fromReport("rows"),
  records: fromReport("records"),
  refusals: fromReport("refusals"),
  firstRefused: fromReport("firstRefused"),
  leftOut: fromReport("leftOut"),
  remarks: fromReport("remarks"),
  refusedFields: fromReport("refusedFields"),
  stopped: fromReport("stopped"),
  looksLike: fromReport("looksLike"),
  ended: fromReport("ended"),
  shrunk: fromReport("shrunk"),
  grown: fromReport("grown"),
  cut: fromReport("cut"),
  leftovers: fromReport("leftovers"),
  quarantined: fromReport("quarantined"),
  version: fromReport("version"),
};
