import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import { LinchpinError } from "../../server/errors.ts";
import type { ImportRun } from "../../server/store/import-writer.ts";
import { sha256Of } from "../files/sha256-of.ts";
import type { ReadRun, Run } from "./run.ts";

/** Gives the run its datasets, which the files name. Throws FILE_REFUSED where they name none, or another than was given. */
export function identify(run: Run): ReadRun {
  const { subject, found } = run;
  const names = [...new Set([...found.spool.records("dataset")].map(({ id }): DatasetId => datasetId(id)))];
  const [first, ...others] = names;
  const wanted = subject.context.dataset;
  const field = subject.files.map(({ name }) => name).join(", ");
  if (first === undefined) {
    const bound = 'Add a line {"record":"dataset", …} with its title, publisher, licence and version.';
    throw new LinchpinError("FILE_REFUSED", { field, value: "it names no dataset", bound });
  }
  if (wanted !== undefined && !names.includes(wanted)) {
    const bound = `Leave --dataset out, or give --dataset ${first}.`;
    throw new LinchpinError("FILE_REFUSED", { field, value: `it holds ${names.join(", ")}, not ${wanted}`, bound });
  }
  const identity: ImportRun = {
    id: subject.id,
    datasets: names,
    format: subject.importer.format,
    files: subject.files.map(({ name }) => name),
    sha256: sha256Of(subject.files.map((file) => file.sha256)),
  };
  return { ...run, identity, datasets: [first, ...others], unreadRows: found.refusals.unbounded };
}
