import { datasetId } from "../../../domain/ids.ts";
import { importResults, type KeptRun } from "../../../domain/imports/import-run.ts";
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
export function parseKeptRun({ detail, datasets, result, ...facts }: StoredImportReport): KeptRun {
  const known = importResults.find((one) => one === result);
  if (known === undefined) throw new RangeError(`not the result of an import: ${result}`);
  const { files, importReport: report, failure } = JSON.parse(detail) as Detail;
  return {
    ...facts,
    result: known,
    datasets: datasets.map(datasetId),
    files,
    ...(failure !== undefined && { failure }),
    ...(report !== undefined && { report }),
  };
}
