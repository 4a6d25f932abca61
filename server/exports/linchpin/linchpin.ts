import { formatRecord } from "../../domain/records/format-record.ts";
import { recordTypes } from "../../domain/records/record.ts";
import type { ExportFormat, RecordSource } from "../format.ts";

/** Linchpin JSON Lines: the lossless form, for backup and for taking a graph elsewhere. */
export const linchpin: ExportFormat = {
  name: "linchpin",
  title: "Linchpin JSON Lines",
  drops: {},
  files: [
    {
      name: "graph.linchpin.jsonl",
      mediaType: "application/x-ndjson",
      write: ({ records }) => formatJsonLines(records),
    },
  ],
};

/**
 * The records as Linchpin JSON Lines, with line ends: sorted by type, then id, so that equal graphs are equal bytes.
 * Each line is read when it is asked for.
 */
export async function* formatJsonLines(records: RecordSource): AsyncGenerator<string> {
  for (const type of recordTypes) {
    for await (const record of records.streamRecords(type)) yield `${formatRecord(record)}\n`;
  }
}
