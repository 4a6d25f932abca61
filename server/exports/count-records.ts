import type { RecordType } from "../domain/records/record.ts";
import type { RecordSource } from "./format.ts";

/** The same records, and how many of each type were read to their end. */
export function countRecords(source: RecordSource): {
  readonly records: RecordSource;
  counts(): Readonly<Partial<Record<RecordType, number>>>;
} {
  const counts: Partial<Record<RecordType, number>> = {};
  return {
    records: {
      async *streamRecords(type) {
        let count = 0;
        for await (const record of source.streamRecords(type)) {
          count += 1;
          yield record;
        }
        counts[type] = count;
      },
    },
    counts: () => ({ ...counts }),
  };
}
