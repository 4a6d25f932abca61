import { formatPageAddress } from "../domain/imports/import-addresses.ts";
import type { ImportResult as Result, Tallied } from "../domain/imports/import-run.ts";
import type {
  DatasetResolvers,
  ImportedFileResolvers,
  ImportResult,
  ImportRunResolvers,
  RecordType,
} from "../generated/resolver-types.ts";

export const Dataset: DatasetResolvers = {
  lastImport: async ({ id }, _arguments, { reads }) => (await reads.lastImport(id)) ?? null,
};

const defaultFiles = 20;

/** An import without a report has empty lists and no counts. */
export const ImportRun: ImportRunResolvers = {
  page: ({ format }) => formatPageAddress(format),
  result: ({ result }) => results[result],
  failure: ({ failure }) => failure ?? null,
  finishedAt: ({ finishedAt }) => finishedAt ?? null,
  milliseconds: ({ report }) => report?.milliseconds ?? null,
  files: ({ files }, { first }) => files.slice(0, first ?? defaultFiles),
  fileCount: ({ files }) => files.length,
  rows: ({ report }) => report?.rows ?? null,
  records: ({ report }) => (report?.records ?? []).map((record) => ({ ...record, type: recordTypes[record.type] })),
  refusals: ({ report }) => (report?.refusals ?? []).map(toCodeCount),
  firstRefused: ({ report }) => report?.firstRefused ?? [],
  leftOut: ({ report }) => (report?.leftOut ?? []).map(({ word, count }) => ({ reason: word, count })),
  remarks: ({ report }) => (report?.remarks ?? []).map(toCodeCount),
  stopped: ({ report }) => report?.stopped ?? null,
  ended: ({ report }) => report?.ended ?? null,
  shrunk: ({ report }) => report?.shrunk ?? null,
  grown: ({ report }) => report?.grown ?? null,
  cut: ({ report }) => report?.cut ?? null,
  leftovers: ({ report }) => report?.leftovers ?? null,
  quarantined: ({ report }) => report?.quarantined ?? false,
  version: ({ report }) => report?.version ?? null,
};

export const ImportedFile: ImportedFileResolvers = {
  rows: ({ rows }) => rows ?? null,
};

const results: Readonly<Record<Result, ImportResult>> = {
  done: "DONE",
  refused: "REFUSED",
  interrupted: "INTERRUPTED",
  failed: "FAILED",
  unfinished: "UNFINISHED",
};

const recordTypes: Readonly<Record<"dataset" | "source" | "entity" | "relationship", RecordType>> = {
  dataset: "DATASET",
  source: "SOURCE",
  entity: "ENTITY",
  relationship: "RELATIONSHIP",
};

function toCodeCount({ word, count }: Tallied) {
  return { code: word, count };
}
