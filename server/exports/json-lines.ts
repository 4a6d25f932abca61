import type { DatasetId } from "../domain/ids.ts";
import { formatRecord } from "../domain/records/format-record.ts";
import { partOfDataset } from "../domain/records/part-of-dataset.ts";
import { type LinchpinRecord, type RecordType, recordTypes } from "../domain/records/record.ts";
import type { GraphReader } from "../store/graph-store.ts";
import type { ExportFormat } from "./format.ts";

/** Linchpin JSON Lines: the lossless form, for backup and for taking a graph elsewhere. */
export const jsonLines: ExportFormat = {
  name: "linchpin",
  title: "Linchpin JSON Lines",
  mediaType: "application/x-ndjson",
  extension: "linchpin.jsonl",
  loses: [],
  write: (reader, { dataset }) => (dataset === undefined ? formatJsonLines(reader) : formatDataset(reader, dataset)),
};

type RecordReader = Pick<GraphReader, "streamRecords">;

/**
 * The graph as Linchpin JSON Lines, with line ends: records sorted by type, then id, so that equal graphs are equal
 * bytes. Each line is read when it is asked for.
 */
export async function* formatJsonLines(reader: RecordReader): AsyncGenerator<string> {
  for (const type of recordTypes) {
    for await (const record of reader.streamRecords(type)) yield `${formatRecord(record)}\n`;
  }
}

/** The same of one dataset: its own claims, what it says of its entities, and the sources that these cite. */
async function* formatDataset(reader: RecordReader, dataset: DatasetId): AsyncGenerator<string> {
  const cited = new Set<string>();
  for (const type of ["entity", "relationship"] as const) {
    for await (const record of recordsOf(reader, type, dataset)) {
      if ("evidence" in record) for (const { source } of record.evidence) cited.add(source);
    }
  }
  for (const type of recordTypes) {
    for await (const record of recordsOf(reader, type, dataset)) {
      if (type !== "source" || cited.has(record.id)) yield `${formatRecord(record)}\n`;
    }
  }
}

async function* recordsOf(reader: RecordReader, type: RecordType, dataset: DatasetId): AsyncGenerator<LinchpinRecord> {
  for await (const record of reader.streamRecords(type)) {
    const part = partOf(record, dataset);
    if (part !== undefined) yield part;
  }
}

/** The dataset's part of a record without its name. A record that names no dataset is in a graph of one. */
function partOf(record: LinchpinRecord, dataset: DatasetId): LinchpinRecord | undefined {
  switch (record.record) {
    case "dataset":
      return record.id === dataset ? record : undefined;
    case "source":
      return record;
    case "entity":
      return (record.datasets ?? [dataset]).includes(dataset) ? partOfDataset(record, dataset) : undefined;
    case "relationship": {
      const { dataset: of = dataset, ...rest } = record;
      return of === dataset ? rest : undefined;
    }
  }
}
