import type { DatasetId } from "../../server/domain/ids.ts";
import type { Change, ImportReport } from "../../server/domain/imports/import-report.ts";
import type { ImportProgress } from "../../server/domain/imports/progress.ts";
import type { RecordType } from "../../server/domain/records/record.ts";
import type { ImportRun, RunWriter } from "../../server/store/import-writer.ts";
import type { KnownRecords } from "../checks/known-records.ts";
import type { MendedFiles } from "../files/mended-files.ts";
import type { SourceFile } from "../files/source-files.ts";
import type { FilePlace } from "../report/file-place.ts";
import type { Leftovers } from "../report/leftovers.ts";
import type { RefusalBound } from "../report/refusal-bound.ts";
import type { Refusals } from "../report/refusals.ts";
import type { Tally } from "../report/tally.ts";
import type { Reading } from "../rows/reading.ts";
import type { Removals } from "../rows/removals.ts";
import type { Spool } from "../spool/spool.ts";
import type { Suppressions } from "../suppression/suppressions.ts";

/** What is imported. */
export interface Subject extends Reading {
  /** Made from what is imported and how, not from when: the same files again are the same run. */
  readonly id: string;
  readonly files: readonly SourceFile[];
  /** `whole`: the files are all that the dataset holds, so what it no longer holds has ended. */
  readonly extent: "whole" | "slice";
  /** How many rows a file has by its own header, by the file's name. */
  readonly statedRows: ReadonlyMap<string, number>;
  /** Rows of a quarantine that could not take the place of their own, by file. */
  readonly notTaken: MendedFiles["notTaken"];
}

/** What whoever imports wants of the run. */
export interface Rules {
  readonly mode: ImportReport["mode"];
  /** What a file of a whole dataset may come to that holds far fewer claims than the graph has open. */
  readonly shrinks: "refused" | "allowed";
  readonly refusalBound: RefusalBound;
  readonly suppressions: Suppressions;
}

/** What became of the rows until now. */
export interface Findings {
  readonly tally: Tally;
  readonly spool: Spool;
  readonly leftovers: Leftovers;
  readonly known: KnownRecords;
  readonly refusals: Refusals;
  readonly removals: Removals;
}

/** Where a run puts files beside the graph; without a place there is none. */
export interface Places {
  readonly quarantine: FilePlace | undefined;
  readonly leftovers: FilePlace | undefined;
}

/** One import; each step takes of it what it needs. */
export interface Run {
  readonly subject: Subject;
  readonly rules: Rules;
  readonly found: Findings;
  readonly places: Places;
  readonly writer: RunWriter;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** A run whose files are read, so that its datasets are known. */
export interface ReadRun extends Run {
  readonly identity: ImportRun;
  readonly datasets: readonly [DatasetId, ...DatasetId[]];
  /** Rows that were refused before anything was known of what they say; every claim may stand in them. */
  readonly unreadRows: number;
}

/** Records of each type by what became of them. */
export type RecordCounts = Record<RecordType, Record<Change, number>>;
