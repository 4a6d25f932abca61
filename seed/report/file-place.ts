import { join } from "node:path";

/** Where a run puts a file beside the graph: a folder, in which the file is named after the run, or a file. */
export type FilePlace = { readonly folder: string } | { readonly file: string };

/** The path of the run's file. */
export function pathIn(place: FilePlace, run: string): string {
  return "file" in place ? place.file : join(place.folder, `${run}.jsonl`);
}
