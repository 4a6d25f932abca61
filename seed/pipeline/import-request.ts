import type { DatasetId } from "../../server/domain/ids.ts";
import type { ImportReport } from "../../server/domain/imports/import-report.ts";
import type { ImportProgress } from "../../server/domain/imports/progress.ts";
import type { GivenFile } from "../files/source-files.ts";
import type { FilePlace } from "../report/file-place.ts";

/** What to import and how. */
export interface ImportRequest {
  /** The files of one run belong together. Of an archive (zip, gzip) each file in it is one. */
  readonly files: readonly GivenFile[];
  /** A format of `importers`. */
  readonly format: string;
  /** Needed unless the format names its own. */
  readonly dataset?: DatasetId;
  /** `write`, or `compare` for a dry run: the same report, nothing written. */
  readonly mode: ImportReport["mode"];
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
