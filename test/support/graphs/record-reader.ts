import { relationshipId } from "../../../server/domain/ids.ts";
import type { LinchpinRecord, RecordOf, RecordType } from "../../../server/domain/records/record.ts";
import type { ExportReader } from "../../../server/exports/open-export.ts";

/** Records in the order of a file as an export reads them of the store. */
export function recordReaderOf(records: readonly LinchpinRecord[], version = "v1"): ExportReader {
  const ofType = <T extends RecordType>(type: T) =>
    records.filter((record): record is RecordOf<T> => record.record === type);
  return {
    async *streamRecords(type, { signal } = {}) {
      for (const record of ofType(type)) {
        signal?.throwIfAborted();
        yield record;
      }
    },
    async *getRecords(type, ids) {
      yield* ofType(type).filter(({ id }) => ids.includes(id));
    },
    listRelationshipsAmong: async (ids) => {
      const among: ReadonlySet<string> = new Set(ids);
      return ofType("relationship")
        .filter(({ from, to }) => among.has(from) && among.has(to))
        .map(({ id, status }) => ({ id: relationshipId(id), status }));
    },
    getGraphVersion: async () => ({ version }),
  };
}

/** All records of a source, in the order of a file. */
export async function collectRecords(source: {
  streamRecords(type: RecordType): AsyncIterable<LinchpinRecord>;
}): Promise<readonly LinchpinRecord[]> {
  const records: LinchpinRecord[] = [];
  for (const type of ["dataset", "source", "entity", "relationship"] as const) {
    for await (const record of source.streamRecords(type)) records.push(record);
  }
  return records;
}
