import type { ImportContext, Importer, ImportFile, Place } from "../sources/importer.ts";
import type { CheckedRow } from "./check-row.ts";

/** A row with its place. */
export interface PlacedRow {
  readonly place: Place;
  readonly checked: CheckedRow;
}

/** What is read, and how. */
export interface Reading {
  readonly importer: Importer;
  readonly files: readonly (ImportFile & { readonly size: number })[];
  readonly context: ImportContext;
}
