import type { DatasetId } from "../../server/domain/ids.ts";
import type { Change } from "../../server/domain/imports/import-report.ts";
import type { ImportProgress } from "../../server/domain/imports/progress.ts";
import type { PartialDate } from "../../server/domain/partial-date.ts";
import type { RecordType } from "../../server/domain/records/record.ts";
import type { ImportRun, RunWriter } from "../../server/store/import-writer.ts";
import type { KnownRecords } from "../checks/known-records.ts";
import type { SourceFile } from "../files/source-files.ts";
import type { Leftovers } from "../report/leftovers.ts";
import type { Refusals } from "../report/refusals.ts";
import type { RejectBound } from "../report/reject-bound.ts";
import type { Tally } from "../report/tally.ts";
import type { ImportContext, Importer } from "../sources/importer.ts";
import type { Spool } from "../spool/spool.ts";
import type { Suppressions } from "../suppression/suppressions.ts";
import type { Removals } from "./removals.ts";

/** Where a run puts a file beside the graph: a folder, in which the file is named after the run, or a file. */
export type FilePlace = { readonly folder: string } | { readonly file: string };

/** What the steps of one import share. */
export interface Run {
  readonly importer: Importer;
  readonly files: readonly SourceFile[];
  readonly context: ImportContext;
  readonly writer: RunWriter;
  readonly mode: "write" | "compare";
  readonly day: PartialDate;
  /** Made from what is imported and how, not from when: the same files again are the same run. */
  readonly id: string;
  /** `whole`: the files are all that the dataset holds, so what it no longer holds has ended. */
  readonly extent: "whole" | "slice";
  /** How many rows a file has by its own header, by the file's name. */
  readonly statedRows: ReadonlyMap<string, number>;
  /** What a file of a whole dataset may come to that holds far fewer claims than the graph has open. */
  readonly shrinks: "refused" | "allowed";
  readonly rejectBound: RejectBound;
  readonly suppressions: Suppressions;
  readonly signal: AbortSignal | undefined;
  readonly quarantine: FilePlace | undefined;
  readonly leftoversPlace: FilePlace | undefined;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly tally: Tally;
  readonly spool: Spool;
  readonly leftovers: Leftovers;
  readonly known: KnownRecords;
  readonly refusals: Refusals;
  readonly removals: Removals;
}

/** A run whose files are read, so that its datasets are known. */
export interface ReadRun extends Run {
  readonly identity: ImportRun;
  readonly datasets: readonly [DatasetId, ...DatasetId[]];
  /** Rows that were refused before anything was known of what they say; every claim may stand in them. */
  readonly unreadRows: number;
}

export type RecordCounts = Record<RecordType, Record<Change, number>>;
