import { formatRecord } from "../../server/domain/records/format-record.ts";
import type { LinchpinRecord } from "../../server/domain/records/record.ts";
import type { RecordLine } from "../spool/record-line.ts";
import { toCanonical } from "./canonical.ts";
import { splitDatasets } from "./split-datasets.ts";

/** The record as lines, one for each of its datasets. `written`: what `JSON.stringify` makes of it, where that is known. */
export function toRecordLines(record: LinchpinRecord, written?: string): readonly RecordLine[] {
  return splitDatasets(toCanonical(record)).map(({ record: part, dataset }) => ({
    type: part.record,
    id: part.id,
    dataset,
    text: formatRecord(part, part === record ? written : undefined),
  }));
}
