import { closeSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { toDiskError } from "../../errors.ts";

/** A file that grows by rows. */
export interface CsvFile {
  /** Adds a row without its line end. */
  add(row: string): void;
  readonly rows: number;
  /** Characters of the longest row. */
  readonly longest: number;
  close(): void;
}

const writtenAtOnce = 1 << 20;

/** Begins a file that is not there yet. Throws DISK_FULL when there is no room for a row. */
export function openCsvFile(path: string): CsvFile {
  const file = openSync(path, "wx", 0o600);
  let text = "";
  let rows = 0;
  let longest = 0;
  const flush = () => {
    const bytes = Buffer.from(text);
    text = "";
    for (let done = 0; done < bytes.length; ) done += writeSome(file, bytes.subarray(done), path);
  };
  return {
    add(row) {
      text += row;
      text += "\n";
      rows += 1;
      if (row.length > longest) longest = row.length;
      if (text.length >= writtenAtOnce) flush();
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
