import { type RecordType, recordTypes } from "../../server/domain/records/record.ts";
import { compareText } from "../../server/domain/text-order.ts";
import { importLimits } from "../../server/limits/import.ts";
import type { RecordLine } from "../rows/record-lines.ts";
import { LineArena } from "./line-arena.ts";
import { mergeSorted } from "./merge-sorted.ts";
import { openSpoolFile, type SpoolFile } from "./spool-file.ts";
import { createSpoolForm, type SpooledRecord } from "./spooled-record.ts";

/** Holds a run's records until all are read, then gives them in the one order in which they are written. */
export interface Spool {
  add(record: RecordLine, from: Pick<SpooledRecord, "row" | "place">): void;
  count(type: RecordType): number;
  /** Records of one type by id, then dataset, then row. May be asked for more than once. */
  records(type: RecordType): Iterable<SpooledRecord>;
  close(): void;
}

/** Bytes that a record takes beside its line, roughly. */
const overhead = 120;

/**
 * Keeps the records in memory as long as they are few; more are sorted and put into a file of the folder, a part at a
 * time, and merged when they are asked for. So memory has a bound, and what is small never meets the disk.
 */
export function openSpool(folder: string, bytes: number = importLimits.spoolBytes): Spool {
  const parts = new Map(recordTypes.map((type) => [type, new SpoolPart()]));
  const form = createSpoolForm();
  const arena = new LineArena();
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
      part.written.push(file.write(part.held.sort(compareRecords).map(({ start, end }) => arena.at(start, end))));
      part.held = [];
    }
    arena.clear();
    held = 0;
  };
  return {
    add({ type, id, dataset, text }, { row, place }) {
      const part = of(type);
      const start = arena.end;
      arena.add(form.format({ id, dataset, text, row, place }));
      part.held.push({ id, dataset, row, start, end: arena.end });
      part.count += 1;
      held += arena.end - start + overhead;
      if (held > bytes) putOnDisk();
    },
    count: (type) => of(type).count,
    *records(type) {
      const part = of(type);
      const written = part.written.map((lines) => parseAll(lines(), form.parse));
      const held = part.held.toSorted(compareRecords);
      yield* mergeSorted([...written, parseAll(textsOf(held, arena), form.parse)], compareRecords);
    },
    close: () => file?.close(),
  };
}

/** What a record is sorted by. */
type Rank = Pick<SpooledRecord, "id" | "dataset" | "row">;

/** A record whose line stands in the arena. */
interface HeldRecord extends Rank {
  readonly start: number;
  readonly end: number;
}

class SpoolPart {
  count = 0;
  held: HeldRecord[] = [];
  readonly written: (() => Generator<string>)[] = [];
}

function* textsOf(held: readonly HeldRecord[], arena: LineArena): Generator<string> {
  for (const { start, end } of held) yield arena.textAt(start, end);
}

function* parseAll(lines: Iterable<string>, parse: (line: string) => SpooledRecord): Generator<SpooledRecord> {
  for (const line of lines) yield parse(line);
}

function compareRecords(a: Rank, b: Rank): number {
  return compareText(a.id, b.id) || compareText(a.dataset, b.dataset) || a.row - b.row;
}
