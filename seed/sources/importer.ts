import type { DatasetId } from "../../server/domain/ids.ts";
import type { PartialDate } from "../../server/domain/partial-date.ts";
import type { LinchpinRecord } from "../../server/domain/records/record.ts";
import type { ClaimStatus } from "../../server/domain/relationship.ts";
import type { SourceTier } from "../../server/domain/source.ts";
import type { Refusal } from "./refusal.ts";

/**
 * The code for one format: an entry of `all.ts`. The pipeline calls its parts in this order and does the rest
 * (checks, identity, quarantine, batches, report), so an importer never touches the store and keeps no state.
 *
 * 1. `survey`, where there is one, reads the files once for what only the whole file can say.
 * 2. `begin` gives the records that belong to the run and not to a row: the dataset, the file's own source.
 * 3. `read` yields the rows, each with its place, with back-pressure and bounded memory.
 * 4. `map` turns one row into records. Pure: the same row and context give the same records.
 *
 * Several rows may give the same id; `repeats` says what that means.
 */
export interface Importer<Row = unknown, Survey = unknown> {
  /** The word after `--format`. */
  readonly format: string;
  /** What a reader calls the format. */
  readonly title: string;
  /** Which files it takes, for the reader who chooses a format: `level 1 and 2; CSV, JSON or XML`. */
  readonly takes?: string;
  /** The tier and status of what the file says, unless the row says more; absent where the file always says. */
  readonly defaults?: { readonly tier: SourceTier; readonly status: ClaimStatus; readonly licence: string };
  /**
   * Who answers for a refused row. `whole-file`: the file is ours, so one refusal refuses it and nothing is written.
   * `row`: it is set aside in the quarantine, and the rest goes in unless too many are refused.
   */
  readonly refuses: "whole-file" | "row";
  /**
   * What the same id in two rows with different content means. `refused`: a mistake. `joined`: one thing told in
   * pieces; the first row's single values stand, lists and evidence are united.
   */
  readonly repeats: "refused" | "joined";
  /** Set where only `--dataset` can say which dataset the files are: their keys are unique in it and nowhere else. */
  readonly needsDataset?: true;
  /**
   * Whether the files are all that their dataset holds, as it is published, so that claims that they no longer hold have
   * ended. Where it is left out they are a slice unless the command says --complete.
   */
  covers?(files: readonly ImportFile[], context: ImportContext): Promise<Coverage>;
  survey?(files: readonly ImportFile[], context: ImportContext): Promise<Survey>;
  begin?(context: ImportContext, survey: Survey | undefined): readonly LinchpinRecord[];
  /** What of whole files is not taken, such as a column: in words, each of which the report counts once. */
  passesOver?(survey: Survey | undefined): readonly string[];
  read(files: readonly ImportFile[], context: ImportContext): AsyncIterable<ReadRow<Row>>;
  map(row: Row, context: ImportContext, survey: Survey | undefined): Mapped;
  /**
   * What `read` and `map` make of the text of one line. Set where each row is a line that says all by itself: lines of a
   * large file are then read on several threads.
   */
  readLine?(text: string, depth: number): Mapped;
}

/** How much of its dataset the files of a run are. */
export interface Coverage {
  readonly extent: "whole" | "slice";
  /** How many rows a file has as its own header states, by its name: with fewer it was cut and is no whole. */
  readonly statedRows?: ReadonlyMap<string, number>;
}

/** A file of the run, opened anew by each call of `bytes`, which yields what the file held when the run began. */
export interface ImportFile {
  /** As quarantine and locators name it: without its folder. */
  readonly name: string;
  readonly sha256: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/** What a run knows before it reads: the same context with the same file gives the same records. */
export interface ImportContext {
  /** Of `--dataset`; an importer whose file names its own dataset may do without. */
  readonly dataset: DatasetId | undefined;
  /** The run's day, for what has no date of its own. */
  readonly today: PartialDate;
  /** The most bytes of a line and the most levels of nesting that are read. */
  readonly lineBytes: number;
  readonly depth: number;
  /** Lines of any number in the order of texts, in bounded memory. None may hold a line end. */
  sortLines(lines: AsyncIterable<string>): AsyncGenerator<string>;
  /** The identifiers of a scheme that entities of the graph bear, some at a time. */
  listIdentifiers(scheme: string): AsyncIterable<readonly { readonly value: string; readonly entity: string }[]>;
  /** Options of the command that only some importers read (`--tier`, `--status`, `--kind`, text of `--mapping`). */
  readonly options: Readonly<Record<string, string>>;
}

/** Where a row stands. Lines count from 1, bytes from 0. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly byteOffset: number;
}

/** One row with its place: readable, or refused by the reader itself. `raw` is its text for the quarantine. */
export type ReadRow<Row> = { readonly place: Place; readonly raw: string } & (
  | { readonly row: Row }
  | { readonly refusal: Refusal }
);

/** What a row becomes. `left-out` is by design (the model has no place for it) and is counted by its reason. */
export type Mapped =
  | {
      readonly outcome: "records";
      readonly records: readonly LinchpinRecord[];
      /** What `JSON.stringify` makes of the only record, where that is known. */
      readonly written?: string;
      /** What the file calls entities that the row refers to, by our ids for them. */
      readonly called?: Readonly<Record<string, string>>;
      /** Fields that were refused while the row is taken. */
      readonly remarks?: readonly Refusal[];
      /** Parts of the row that the model has no place for, or that are personal data: each one's reason. */
      readonly leftOut?: readonly string[];
      readonly leftovers?: readonly Leftover[];
      /** Set where the row says anew what its dataset said before. */
      readonly replaces?: Removal;
    }
  /** `about`: the entity that the row is about, where no claim can be meant that does not name it. */
  | { readonly outcome: "refused"; readonly refusal: Refusal; readonly about?: string }
  | {
      readonly outcome: "left-out";
      readonly reason: string;
      readonly leftovers?: readonly Leftover[];
      readonly replaces?: Removal;
    }
  /** The dataset no longer holds the thing: its claims end. */
  | { readonly outcome: "removed"; readonly removal: Removal }
  /** A piece of what the next row gives; it counts as that one does. */
  | { readonly outcome: "told-with-next" };

/** What a dataset no longer says as it did: claims end that rest on the row and that the run's files do not tell again. */
export interface Removal {
  /** The name of the row, as evidence gives it: the publisher's own id. */
  readonly locator: string;
  /** The entity that is gone, all of whose claims in the dataset end. */
  readonly entity?: string;
}

/**
 * Values that the model has no place for and that the run's leftovers file keeps, so that the format can be given back.
 * Each format says by a list of its own which fields may be among them; personal data never is.
 */
export interface Leftover {
  readonly record: "entity" | "relationship";
  /** The entity or relationship that the values belong to; what a row would be called that became neither. */
  readonly id: string;
  /** Other entities that the values name. */
  readonly names?: readonly string[];
  /** By the publisher's own names for them. */
  readonly values: Readonly<Record<string, unknown>>;
}
