import type { RecordOf, RecordType } from "../domain/records/record.ts";
import type { ExportAbout, LossForm } from "./report.ts";

/** The records of a scope. Each type may be streamed as often as a format needs it; the records are the same each time. */
export interface RecordSource {
  /** By id in code-point order, each read when it is asked for. */
  streamRecords<T extends RecordType>(type: T): AsyncIterable<RecordOf<T>>;
}

/** Something of the model that a format does not keep as it is. */
export interface Drop {
  readonly form: LossForm;
  /** What becomes of it and why, as the end of a sentence: "DOT has no place for them". */
  readonly why: string;
}

/** What one file is made of. */
export interface ExportMaterial {
  readonly records: RecordSource;
  /** What is known before the first byte, for a header inside the file. */
  readonly about: ExportAbout;
  /** Counts what was not kept as it is, by its word in `drops`; in one file of the format, even where several drop it. */
  noteLoss(what: string, count?: number): void;
}

/** One file of a format. */
export interface FileOfFormat {
  /** With its ending: `entities.csv`. The file takes it in a folder, in a zip and where no other name was given. */
  readonly name: string;
  readonly mediaType: string;
  /** The file in pieces, each made when it is asked for. Text becomes UTF-8. The same records give the same bytes. */
  write(material: ExportMaterial): AsyncIterable<string | Uint8Array>;
}

/** The writer of one format: an entry of `all.ts`. */
export interface ExportFormat {
  /** The word after `--format`. */
  readonly name: string;
  /** What a reader calls it. */
  readonly title: string;
  /** What it does not keep as it is, by the word that the report has for it; the rest is kept. Empty: it is lossless. */
  readonly drops: Readonly<Record<string, Drop>>;
  /** Written one after the other. Several go into a folder or a zip; one may go straight to a stream. */
  readonly files: readonly [FileOfFormat, ...FileOfFormat[]];
}
