import { formatRecord } from "../../server/domain/format-record.ts";
import { type LinchpinRecord, type RecordType, recordTypes } from "../../server/domain/record.ts";
import { compareText } from "../../server/domain/text-order.ts";
import { limits } from "../../server/limits.ts";
import { mergeSorted } from "./merge-sorted.ts";
import { openSpoolFile, type SpoolFile } from "./spool-file.ts";
import { createSpoolForm, type SpooledRecord } from "./spooled-record.ts";

/** Holds a run's records until all are read, then gives them in the one order in which they are written. */
export interface Spool {
  add(record: LinchpinRecord, from: Pick<SpooledRecord, "dataset" | "row" | "place">): void;
  count(type: RecordType): number;
  /** Records of one type by id, then dataset, then row. May be asked for more than once. */
  records(type: RecordType): Iterable<SpooledRecord>;
  close(): void;
}

/** Bytes that a record takes beside its text, roughly. */
const overhead = 200;

/**
 * Keeps the records in memory as long as they are few; more are sorted and put into a file of the folder, a part at a
 * time, and merged when they are asked for. So memory has a bound, and what is small never meets the disk.
 */
export function openSpool(folder: string, bytes: number = limits.spoolBytes): Spool {
  const parts = new Map(recordTypes.map((type) => [type, new SpoolPart()]));
  const form = createSpoolForm();
  let file: SpoolFile | undefined;
  let held = 0;
  const of = (type: RecordType): SpoolPart => {
    const part = parts.get(type);
    if (part === undefined) throw new RangeError(`no records are of type ${type}`);
    return part;
  };
  const putOnDisk = () => {
    file ??= openSpoolFile(folder);
    for (const part of parts.values()) {
      if (part.held.length === 0) continue;
      part.written.push(file.write(part.held.sort(compareRecords).map((record) => form.format(record))));
      part.held = [];
    }
    held = 0;
  };
  return {
    add(record, from) {
      const text = formatRecord(record);
      const part = of(record.record);
      part.held.push({ id: record.id, text, ...from });
      part.count += 1;
      held += text.length + overhead;
      if (held > bytes) putOnDisk();
    },
    count: (type) => of(type).count,
    *records(type) {
      const part = of(type);
      const written = part.written.map((lines) => parseAll(lines(), form.parse));
      yield* mergeSorted([...written, part.held.toSorted(compareRecords).values()], compareRecords);
    },
    close: () => file?.close(),
  };
}

class SpoolPart {
  count = 0;
  held: SpooledRecord[] = [];
  readonly written: (() => Generator<string>)[] = [];
}

function* parseAll(lines: Iterable<string>, parse: (line: string) => SpooledRecord): Generator<SpooledRecord> {
  for (const line of lines) yield parse(line);
}

function compareRecords(a: SpooledRecord, b: SpooledRecord): number {
  return compareText(a.id, b.id) || compareText(a.dataset, b.dataset) || a.row - b.row;
}
