import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import { fromDay, toDay } from "../../server/domain/partial-date.ts";
import { LinchpinError } from "../../server/errors.ts";
import { limits } from "../../server/limits.ts";
import type { ImportWriter } from "../../server/store/import-writer.ts";
import { importers } from "../sources/all.ts";
import type { Importer } from "../sources/importer.ts";
import { createKnownRecords } from "./known-records.ts";
import { withLock } from "./lock.ts";
import { createRefusals } from "./refusals.ts";
import type { ImportProgress, ImportReport } from "./report.ts";
import { runImport } from "./run-import.ts";
import { openFiles } from "./source-files.ts";
import { openSpool } from "./spool.ts";
import { createTally } from "./tally.ts";

/** What to import and how. */
export interface ImportRequest {
  /** Paths; the files of one run belong together. */
  readonly files: readonly string[];
  /** A format of `importers`. */
  readonly format: string;
  /** Needed unless the format names its own. */
  readonly dataset?: DatasetId;
  /** `write`, or `compare` for a dry run: the same report, nothing written. */
  readonly mode: "write" | "compare";
  /** The folder for quarantine files; without it refused rows are only reported. */
  readonly quarantine?: string;
  /** Options that some formats read (`--tier`, `--mapping` …). */
  readonly options?: Readonly<Record<string, string>>;
  /** The run's day; today where it is left out. */
  readonly today?: Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Imports files: read, map, check, write. Gives the report, also where rows or the whole file were refused.
 * Throws LinchpinError FILE_REFUSED (a file cannot be read, unknown format), IMPORT_BUSY (another import runs)
 * and what the store throws; what was committed until then stands, and the same call goes on from there.
 */
export async function importFiles(request: ImportRequest, writer: ImportWriter): Promise<ImportReport> {
  const importer = findImporter(request.format);
  if (importer.needsDataset === true && request.dataset === undefined) throw datasetMissing(importer);
  const onProgress = request.onProgress ?? (() => undefined);
  let read = 0;
  let size = 0;
  const files = await openFiles(request.files, (bytes) => {
    read += bytes;
    onProgress({ phase: "reading", done: Math.min(read, size), total: size });
  });
  size = files.reduce((sum, file) => sum + file.size, 0);
  const day = fromDay(toDay(request.today ?? new Date()));
  const run = {
    importer,
    files,
    writer,
    mode: request.mode,
    day,
    signal: request.signal,
    onProgress,
    quarantine: request.quarantine,
    context: {
      dataset: request.dataset === undefined ? undefined : datasetId(request.dataset),
      today: day,
      lineBytes: limits.lineBytes,
      depth: limits.jsonDepth,
      options: request.options ?? {},
    },
    tally: createTally(files.length),
    spool: openSpool(),
    known: createKnownRecords(),
    refusals: createRefusals(),
  };
  return request.mode === "write" ? withLock(writer, () => runImport(run)) : runImport(run);
}

function findImporter(format: string): Importer {
  const importer = importers.find((one) => one.format === format);
  if (importer !== undefined) return importer;
  const bound = `Give one of ${importers.map((one) => one.format).join(", ")}.`;
  throw new LinchpinError("FILE_REFUSED", { field: "--format", value: `there is no format ${format}`, bound });
}

function datasetMissing({ title }: Importer): LinchpinError {
  const bound = "Give --dataset NAME: its own word for the collection, the same at each import of it.";
  return new LinchpinError("FILE_REFUSED", { field: "--dataset", value: `${title} does not name its dataset`, bound });
}
