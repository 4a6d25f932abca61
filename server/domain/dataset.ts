import type { DatasetId } from "./ids.ts";

/** A collection imported as one, with its licence and version. */
export interface Dataset {
  readonly id: DatasetId;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly version: string;
}
