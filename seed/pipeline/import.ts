import { tmpdir } from "node:os";
import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import type { ImportFormat } from "../../server/domain/imports/import-format.ts";
import type { ImportReport } from "../../server/domain/imports/import-report.ts";
import type { ImportProgress } from "../../server/domain/imports/progress.ts";
import { fromDay, toDay } from "../../server/domain/partial-date.ts";
import { LinchpinError } from "../../server/errors.ts";
import { archiveLimits } from "../../server/limits/archives.ts";
import { importLimits } from "../../server/limits/import.ts";
import { textLimits } from "../../server/limits/texts.ts";
import type { RunWriter } from "../../server/store/import-writer.ts";
import { createKnownRecords } from "../checks/known-records.ts";
import { coverFiles } from "../files/cover-files.ts";
import { openMended } from "../files/mended-files.ts";
import { type GivenFile, openFiles } from "../files/source-files.ts";
import { openUnpacking, type Unpacking } from "../files/unpacking.ts";
import { openLeftovers } from "../report/leftovers.ts";
import { createRefusals } from "../report/refusals.ts";
import { parseRejectBound, type RejectBound, usualRejectBound } from "../report/reject-bound.ts";
import { createTally } from "../report/tally.ts";
import { importers } from "../sources/all.ts";
import type { Importer } from "../sources/importer.ts";
import { sortLines } from "../spool/sort-lines.ts";
import { openSpool } from "../spool/spool.ts";
import { readSuppressions } from "../suppression/suppression-list.ts";
import { createSuppressions } from "../suppression/suppressions.ts";
import { keepRun } from "./keep-run.ts";
import { withLock } from "./lock.ts";
import { createRemovals } from "./removals.ts";
import type { FilePlace } from "./run.ts";
import { runIdOf } from "./run-id.ts";
import { runImport } from "./run-import.ts";

/** What to import and how. */
export interface ImportRequest {
  /** The files of one run belong together. Of an archive (zip, gzip) each file in it is one. */
  readonly files: readonly GivenFile[];
  /** A format of `importers`. */
  readonly format: string;
  /** Needed unless the format names its own. */
  readonly dataset?: DatasetId;
  /** `write`, or `compare` for a dry run: the same report, nothing written. */
  readonly mode: "write" | "compare";
  /** Whether the files are all that their dataset holds. What the format says where nothing is said. */
  readonly extent?: "whole" | "slice";
  /** Whether files of a whole dataset may hold far fewer claims than the graph has open; refused unless it is said. */
  readonly shrinks?: "refused" | "allowed";
  /** How many refused rows are borne: `none`, a number of rows, a share such as `5%`. */
  readonly maxRejects?: string;
  /** Where quarantine files go; without it refused rows are only reported. */
  readonly quarantine?: FilePlace;
  /** Where leftovers files go; without it what the model has no place for is only counted. */
  readonly leftovers?: FilePlace;
  /** A quarantine file of an earlier run over the same files, whose mended rows take the place of theirs. */
  readonly mended?: string;
  /** The suppression list; the file may be missing. */
  readonly suppressions?: string;
  /** The folder for what does not fit in memory while the import runs. */
  readonly scratch?: string;
  /** The most that the archives among the files may unpack to together. */
  readonly unpackedBytes?: number;
  /** Options that some formats read (`--tier`, `--mapping` …). */
  readonly options?: Readonly<Record<string, string>>;
  /** The run's day; today where it is left out. */
  readonly today?: Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Imports files: read, map, check, write. Gives the report, also where rows or the whole file were refused.
 * Throws LinchpinError FILE_REFUSED (a file cannot be read, unknown format), BAD_RECORD (a header or a mapping is
 * wrong, a reader cannot go on), IMPORT_BUSY (another import runs) and what the store throws; what was committed until
 * then stands, and the same call goes on from there.
 */
export async function importFiles(request: ImportRequest, writer: RunWriter): Promise<ImportReport> {
  const { scratch = tmpdir(), unpackedBytes = archiveLimits.unpackedBytes, signal } = request;
  const unpacking = openUnpacking({ folder: scratch, bytes: unpackedBytes, signal });
  try {
    return await importOpened({ ...request, scratch }, writer, unpacking);
  } finally {
    await unpacking.close();
  }
}

async function importOpened(
  request: ImportRequest & { readonly scratch: string },
  writer: RunWriter,
  unpacking: Unpacking,
): Promise<ImportReport> {
  const read = readOptions(request);
  if ("field" in read) throw new LinchpinError("FILE_REFUSED", { ...read });
  const { importer, rejectBound } = read;
  const suppressions = createSuppressions(
    request.suppressions === undefined ? [] : await readSuppressions(request.suppressions),
  );
  const onProgress = request.onProgress ?? (() => undefined);
  let done = 0;
  let size = 0;
  const opened = await openFiles(request.files, unpacking, {
    onBytes(bytes) {
      done += bytes;
      onProgress({ phase: "reading", done: Math.min(done, size), total: size });
    },
    onUnpacked: (unpacked, total) => onProgress({ phase: "unpacking", done: unpacked, total }),
  });
  const files = request.mended === undefined ? opened : await openMended(opened, request.mended);
  size = files.reduce((sum, file) => sum + file.size, 0);
  const day = fromDay(toDay(request.today ?? new Date()));
  const { scratch } = request;
  const context = {
    dataset: request.dataset === undefined ? undefined : datasetId(request.dataset),
    today: day,
    lineBytes: importLimits.lineBytes,
    depth: textLimits.jsonDepth,
    sortLines: (lines: AsyncIterable<string>) => sortLines(lines, scratch),
    listIdentifiers: (scheme: string) => writer.listIdentifiers(scheme),
    options: request.options ?? {},
  };
  const covered = await coverFiles(importer, files, context);
  const extent = request.extent ?? covered.extent;
  const spool = openSpool(scratch);
  const leftovers = openLeftovers(scratch);
  const run = {
    importer,
    files,
    writer,
    mode: request.mode,
    day,
    id: runIdOf({ format: importer.format, context, sha256s: files.map((file) => file.readSha256), extent }),
    extent,
    statedRows: covered.statedRows,
    shrinks: request.shrinks ?? "refused",
    rejectBound,
    suppressions,
    signal: request.signal,
    onProgress,
    quarantine: request.quarantine,
    leftoversPlace: request.leftovers,
    context,
    tally: createTally(files.length),
    spool,
    leftovers,
    known: createKnownRecords(),
    refusals: createRefusals(),
    removals: createRemovals(),
  };
  for (const reason of unpacking.passedOver) run.refusals.leaveOut(reason);
  try {
    return request.mode === "write"
      ? await withLock(writer, () => keepRun(run, () => runImport(run)))
      : await runImport(run);
  } finally {
    spool.close();
    leftovers.close();
  }
}

/** Every format, in the order in which a list shows them. */
export function listFormats(): readonly ImportFormat[] {
  return importers.map(({ format, title, defaults, takes = `${title}.`, needsDataset, covers, refuses }) => ({
    format,
    title,
    ...(defaults !== undefined && { defaults }),
    takes,
    needsDataset: needsDataset === true,
    knowsWhole: covers !== undefined,
    isStrict: refuses === "whole-file",
  }));
}

/** An option that no import can be made with: what is wrong with it, and what would be right. */
export interface WrongOption {
  readonly field: string;
  readonly value: string;
  readonly bound: string;
}

type OptionsOfImport = Pick<ImportRequest, "format" | "dataset" | "maxRejects">;

/** The first of the options that is wrong whatever the files and the graph hold; undefined where none is. */
export function findWrongOption(options: OptionsOfImport): WrongOption | undefined {
  const read = readOptions(options);
  return "field" in read ? read : undefined;
}

function readOptions({
  format,
  dataset,
  maxRejects,
}: OptionsOfImport): WrongOption | { readonly importer: Importer; readonly rejectBound: RejectBound } {
  const importer = importers.find((one) => one.format === format);
  if (importer === undefined) {
    const bound = `Give one of ${importers.map((one) => one.format).join(", ")}.`;
    return { field: "--format", value: `there is no format ${format}`, bound };
  }
  if (importer.needsDataset === true && dataset === undefined) {
    const bound = "Give --dataset NAME: its own word for the collection, the same at each import of it.";
    return { field: "--dataset", value: `${importer.title} does not name its dataset`, bound };
  }
  const rejectBound = maxRejects === undefined ? usualRejectBound : parseRejectBound(maxRejects);
  if (rejectBound !== undefined) return { importer, rejectBound };
  return { field: "--max-rejects", value: `${maxRejects} is no bound`, bound: "Give 500, 5% or none." };
}
