import type { RecordType } from "../domain/records/record.ts";
import type { Scope } from "./scope.ts";

/** What became of something that a format cannot keep as it is. */
export type LossForm = "left out" | "kept as text";

/** What a file says less of than the graph, and how many times. */
export interface Loss {
  /** As in the format's `drops`: "aliases". */
  readonly what: string;
  readonly form: LossForm;
  /** At least 1. */
  readonly count: number;
  readonly why: string;
}

/** What belongs to the scope and is in no file, whatever the format. */
export interface LeftOut {
  readonly what: RecordType;
  /** At least 1. */
  readonly count: number;
  readonly why: string;
}

/** What is known of an export before its first byte. */
export interface ExportAbout {
  readonly scope: Scope;
  readonly graphVersion: string;
  /** ISO 8601, of the last import that changed the graph. */
  readonly loadedAt?: string;
  /** Imports and removals that were cut off and whose parts are in the graph, as "import run-0a1b"; absent where none was. */
  readonly cutOff?: readonly string[];
  /** Whether the answer to the question was cut, so that more would belong here. */
  readonly truncated: boolean;
  readonly leftOut: readonly LeftOut[];
  /** Entities that are there only because a claim of the scope cites what they said of it. */
  readonly speakers: number;
}

/** A file that was written. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What an export wrote and what it lost. */
export interface ExportReport extends ExportAbout {
  /** Its name in `all.ts`. */
  readonly format: string;
  /** How many records of each type the format was given; a type that it did not read is absent. */
  readonly records: Readonly<Partial<Record<RecordType, number>>>;
  /** In the order of the format's `drops`; empty where nothing was lost. */
  readonly losses: readonly Loss[];
  readonly files: readonly WrittenFile[];
}
