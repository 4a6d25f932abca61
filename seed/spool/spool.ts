import { type RecordType, recordTypes } from "../../server/domain/records/record.ts";
import { openExternalSort } from "./external-sort.ts";
import type { RecordLine } from "./record-line.ts";
import { createSpoolForm, type SpooledRecord } from "./spooled-record.ts";

/** Holds a run's records until all are read, then gives them in the one order in which they are written. */
export interface Spool {
  add(record: RecordLine, from: Pick<SpooledRecord, "row" | "place">): void;
  count(type: RecordType): number;
  /** Records of one type by id, then dataset, then row. May be asked for more than once. */
  records(type: RecordType): Iterable<SpooledRecord>;
  close(): void;
}

/** Opens a spool whose records stand in memory up to so many bytes, that of the limits unless given, else in the folder. */
export function openSpool(folder: string, bytes?: number): Spool {
  const sort = openExternalSort(folder, bytes);
  const form = createSpoolForm();
  const lists = new Map(recordTypes.map((type) => [type, sort.openList(form)]));
  const of = (type: RecordType) => {
    const list = lists.get(type);
    if (list === undefined) throw new RangeError(`no records are of type ${type}`);
    return list;
  };
  return {
    add: ({ type, id, dataset, text }, { row, place }) => of(type).add({ id, dataset, text, row, place }),
    count: (type) => of(type).count,
    records: (type) => of(type).sorted(),
    close: sort.close,
  };
}
