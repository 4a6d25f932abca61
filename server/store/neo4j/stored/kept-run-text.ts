import { datasetId } from "../../../domain/ids.ts";
import { importResults, type KeptRun } from "../../../domain/imports/import-run.ts";
import { type EarlierDetail, fromEarlierDetail, isEarlier } from "./earlier-import-report.ts";
import type { StoredImportReport } from "./stored-graph.ts";

interface Detail extends Pick<KeptRun, "files"> {
  readonly importReport: KeptRun["report"] | undefined;
  readonly failure: KeptRun["failure"] | undefined;
}

/** An import as the database keeps it: what it is looked up by as properties, the rest as JSON. */
export function formatKeptRun({ files, report, failure, ...facts }: KeptRun): StoredImportReport {
  return { ...facts, detail: JSON.stringify({ files, importReport: report, failure } satisfies Detail) };
}

/** The reverse; throws RangeError where it is no text of ours. */
export function parseKeptRun({ detail, ...found }: StoredImportReport): KeptRun {
  const result = importResults.find((one) => one === found.result);
  if (result === undefined) throw new RangeError(`not the result of an import: ${found.result}`);
  const facts = { ...found, result, datasets: found.datasets.map(datasetId) };
  return { ...facts, ...readDetail(JSON.parse(detail), facts) };
}

function readDetail(
  detail: Detail | EarlierDetail,
  facts: Omit<KeptRun, "files" | "report" | "failure">,
): Pick<KeptRun, "files" | "report" | "failure"> {
  if (isEarlier(detail)) return fromEarlierDetail(detail, facts);
  const { files, importReport: report, failure } = detail;
  return {
    files,
    ...(failure !== undefined && { failure }), // Reports that were kept before they placed refused fields say nothing of them.
    ...(report !== undefined && { report: { ...report, refusedFields: report.refusedFields ?? [] } }),
  };
}
