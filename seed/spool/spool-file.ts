import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { toDiskError } from "../../server/errors.ts";

/** Lines on disk that are read again in the order in which they were written. None holds a line end. */
export interface SpoolFile {
  /** Writes lines together; they are read again with the function that it gives. */
  write(lines: Iterable<string | Uint8Array>): () => Generator<string>;
  close(): void;
}

const lineFeed = 0x0a;
const writtenAtOnce = 1 << 20;
const readAtOnce = 1 << 16;

/**
 * A file of its own in the folder. It loses its name as soon as it is open, so that nothing is left of it however the
 * process ends. Throws DISK_FULL.
 */
export function openSpoolFile(folder: string): SpoolFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `import-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`);
  const file = openSync(path, "wx+", 0o600);
  unlinkSync(path);
  const gathered = Buffer.allocUnsafe(writtenAtOnce);
  let end = 0;
  const append = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length; ) {
      done += writeWhole(file, bytes.subarray(done), { at: end + done, folder });
    }
    end += bytes.length;
  };
  return {
    write(lines) {
      const start = end;
      let filled = 0;
      const flush = () => {
        append(gathered.subarray(0, filled));
        filled = 0;
      };
      for (const line of lines) {
        const bytes = typeof line === "string" ? Buffer.from(line) : line;
        if (filled + bytes.length >= gathered.length) flush();
        if (bytes.length >= gathered.length) append(bytes);
        else {
          gathered.set(bytes, filled);
          filled += bytes.length;
        }
        gathered[filled] = lineFeed;
        filled += 1;
      }
      flush();
      const stop = end;
      return () => readLines(file, start, stop);
    },
    close: () => closeSync(file),
  };
}

function writeWhole(file: number, bytes: Uint8Array, { at, folder }: { at: number; folder: string }): number {
  try {
    return writeSync(file, bytes, 0, bytes.length, at);
  } catch (error) {
    throw toDiskError(error, folder);
  }
}

function* readLines(file: number, start: number, stop: number): Generator<string> {
  const buffer = Buffer.allocUnsafe(readAtOnce);
  let rest: Uint8Array[] = [];
  for (let at = start; at < stop; ) {
    const length = readSync(file, buffer, 0, Math.min(readAtOnce, stop - at), at);
    if (length === 0) throw new Error("the spooled records end before they should");
    at += length;
    const read = buffer.subarray(0, length);
    const last = read.lastIndexOf(lineFeed);
    if (last === -1) {
      rest.push(Buffer.from(read));
      continue;
    }
    const whole = rest.length === 0 ? read.subarray(0, last) : Buffer.concat([...rest, read.subarray(0, last)]);
    rest = last + 1 < length ? [Buffer.from(read.subarray(last + 1))] : [];
    yield* whole.toString("utf8").split("\n");
  }
}
