import { importLimits } from "../../server/limits/import.ts";
import { LineArena } from "./line-arena.ts";
import { mergeSorted } from "./merge-sorted.ts";
import { openSpoolFile, type SpoolFile } from "./spool-file.ts";

/** How the entries of a list stand as lines, and in which order they come out. */
export interface LineForm<Entry extends Key, Key> {
  /** The entry as one line; no line end may stand in it. */
  format(entry: Entry): string;
  /** The reverse. */
  parse(line: string): Entry;
  /** What an entry is sorted by: all that stays on the heap of one that waits in memory. */
  keyOf(entry: Entry): Key;
  /** Entries whose keys are equal come out in any order. */
  compare(a: Key, b: Key): number;
  /** Bytes that an entry takes beside its line, roughly. */
  weightOf(key: Key): number;
}

/** Entries of any number, in one order. */
export interface SortedList<Entry> {
  add(entry: Entry): void;
  readonly count: number;
  /** All entries in order, once the last is added. May be asked for more than once. Throws DISK_FULL. */
  sorted(): Generator<Entry>;
}

/** Lists that share one bound of memory. */
export interface ExternalSort {
  openList<Entry extends Key, Key>(form: LineForm<Entry, Key>): SortedList<Entry>;
  /** Afterwards no list can be read. */
  close(): void;
}

/** What a list does when memory is full. */
interface Part {
  /** Writes what waits in memory. */
  putOnDisk(file: SpoolFile): void;
}

/**
 * Sorts entries by their keys. They wait in memory as lines outside the heap; from so many bytes on, all lists are sorted
 * and put into a file of the folder, a part at a time, and merged when they are asked for. Fewer entries are never
 * written to disk.
 */
export function openExternalSort(folder: string, bytes: number = importLimits.spoolBytes): ExternalSort {
  const arena = new LineArena();
  const parts: Part[] = [];
  let file: SpoolFile | undefined;
  let weight = 0;
  const putOnDisk = () => {
    file ??= openSpoolFile(folder);
    for (const part of parts) part.putOnDisk(file);
    arena.clear();
    weight = 0;
  };
  return {
    openList(form) {
      const list = createList(form, arena, (added) => {
        weight += added;
        if (weight > bytes) putOnDisk();
      });
      parts.push(list);
      return list;
    },
    close: () => file?.close(),
  };
}

/** An entry whose line stands in the arena. */
interface HeldEntry<Key> {
  readonly key: Key;
  readonly start: number;
  readonly end: number;
}

function createList<Entry extends Key, Key>(
  { format, parse, keyOf, compare, weightOf }: LineForm<Entry, Key>,
  arena: LineArena,
  onAdded: (weight: number) => void,
): SortedList<Entry> & Part {
  const written: (() => Generator<string>)[] = [];
  let held: HeldEntry<Key>[] = [];
  let count = 0;
  const sortHeld = () => held.sort((a, b) => compare(a.key, b.key));
  return {
    add(entry) {
      const start = arena.end;
      arena.add(format(entry));
      const key = keyOf(entry);
      held.push({ key, start, end: arena.end });
      count += 1;
      onAdded(arena.end - start + weightOf(key));
    },
    get count() {
      return count;
    },
    *sorted() {
      const inMemory = textsOf(sortHeld(), arena);
      const sequences = [...written.map((lines) => lines()), inMemory].map((lines) => parseAll(lines, parse));
      yield* mergeSorted<Entry>(sequences, compare);
    },
    putOnDisk(file) {
      if (held.length === 0) return;
      written.push(file.write(bytesOf(sortHeld(), arena)));
      held = [];
    },
  };
}

function* bytesOf(held: readonly HeldEntry<unknown>[], arena: LineArena): Generator<Uint8Array> {
  for (const { start, end } of held) yield arena.at(start, end);
}

function* textsOf(held: readonly HeldEntry<unknown>[], arena: LineArena): Generator<string> {
  for (const { start, end } of held) yield arena.textAt(start, end);
}

function* parseAll<Entry>(lines: Iterable<string>, parse: (line: string) => Entry): Generator<Entry> {
  for (const line of lines) yield parse(line);
}
