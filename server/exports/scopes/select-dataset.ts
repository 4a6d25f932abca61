import type { DatasetId } from "../../domain/ids.ts";
import type { RecordOf, RecordType } from "../../domain/records/record.ts";
import type { RecordSource } from "../format.ts";
import { citedSources } from "./cited-sources.ts";
import { partOfRecord } from "./record-part.ts";

/** One dataset: its own claims, what it says of its entities, and the sources that these cite. */
export async function selectDataset(graph: RecordSource, dataset: DatasetId): Promise<RecordSource> {
  const cited = new Set<string>();
  for (const type of ["entity", "relationship"] as const) {
    for await (const record of partsOf(graph, type, dataset)) for (const id of citedSources(record)) cited.add(id);
  }
  return {
    async *streamRecords(type) {
      for await (const record of partsOf(graph, type, dataset)) {
        if (type !== "source" || cited.has(record.id)) yield record;
      }
    },
  };
}

async function* partsOf<T extends RecordType>(
  graph: RecordSource,
  type: T,
  dataset: DatasetId,
): AsyncGenerator<RecordOf<T>> {
  for await (const record of graph.streamRecords(type)) {
    const part = partOfRecord(record, dataset);
    if (part !== undefined) yield part;
  }
}
