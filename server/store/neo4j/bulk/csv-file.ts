import { closeSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { toDiskError } from "../../../errors.ts";

/** A file that grows by rows. */
export interface CsvFile {
  /** Adds a row without its line end. */
  add(row: string): void;
  readonly rows: number;
  /** Characters of the longest row. */
  readonly longest: number;
  close(): void;
}

const lineFeed = 0x0a;
const writtenAtOnce = 1 << 20;
/** Of UTF-8, for one UTF-16 code unit. */
const mostBytesOfUnit = 3;

/** Begins a file that is not there yet. Throws DISK_FULL when there is no room for a row. */
export function openCsvFile(path: string): CsvFile {
  const file = openSync(path, "wx", 0o600);
  // As bytes outside the heap: texts that wait would be copied by the garbage collector.
  const waiting = Buffer.allocUnsafe(writtenAtOnce);
  let filled = 0;
  let rows = 0;
  let longest = 0;
  const write = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length; ) done += writeSome(file, bytes.subarray(done), path);
  };
  const flush = () => {
    write(waiting.subarray(0, filled));
    filled = 0;
  };
  return {
    add(row) {
      const most = row.length * mostBytesOfUnit + 1;
      if (filled + most > waiting.length) flush();
      if (most > waiting.length) write(Buffer.from(`${row}\n`));
      else {
        filled += waiting.write(row, filled);
        waiting[filled] = lineFeed;
        filled += 1;
      }
      rows += 1;
      if (row.length > longest) longest = row.length;
    },
    get rows() {
      return rows;
    },
    get longest() {
      return longest;
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

function writeSome(file: number, bytes: Uint8Array, path: string): number {
  try {
    return writeSync(file, bytes);
  } catch (error) {
    throw toDiskError(error, dirname(path));
  }
}
