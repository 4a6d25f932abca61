import { formatRecord } from "../../server/domain/records/format-record.ts";
import type { LinchpinRecord, RecordType } from "../../server/domain/records/record.ts";
import { toCanonical } from "./canonical.ts";
import { splitDatasets } from "./split-datasets.ts";

/** A record as one dataset says it, as its one canonical line. */
export interface RecordLine {
  readonly type: RecordType;
  readonly id: string;
  /** The empty text where it goes without saying. */
  readonly dataset: string;
  readonly text: string;
}

/** The record as lines, one for each of its datasets. `written`: what `JSON.stringify` makes of it, where that is known. */
export function toRecordLines(record: LinchpinRecord, written?: string): readonly RecordLine[] {
  return splitDatasets(toCanonical(record)).map(({ record: part, dataset }) => ({
    type: part.record,
    id: part.id,
    dataset,
    text: formatRecord(part, part === record ? written : undefined),
  }));
}
