import type { DatasetId } from "../domain/ids.ts";
import type { GraphReader } from "../store/graph-store.ts";

/** What an export reads of the store. */
export type ExportReader = Pick<GraphReader, "streamRecords" | "getDatasets">;

/** What to write: the whole graph, or one dataset of it. */
export interface ExportRequest {
  readonly dataset?: DatasetId;
}

/** The writer of one format: an entry of `all.ts`. */
export interface ExportFormat {
  /** The word after `--format`. */
  readonly name: string;
  /** What a reader calls it. */
  readonly title: string;
  readonly mediaType: string;
  /** Of a file, without the dot. */
  readonly extension: string;
  /** What of the model it cannot say; empty where it loses nothing. */
  readonly loses: readonly string[];
  /** The file in pieces, each read when it is asked for. The same graph gives the same bytes. */
  write(reader: ExportReader, request: ExportRequest): AsyncIterable<string>;
}
