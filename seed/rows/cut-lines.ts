import type { ImportFile } from "../sources/importer.ts";

/** Whole lines that follow one another, as they stand in a file. */
export interface LineBytes {
  /** In memory of their own, which can be given away. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes of a line beyond the bound that end it and that `bytes` lacks, and with them its line feed. */
  readonly skipped: number;
}

const lineFeed = 0x0a;

/**
 * Cuts a file between lines, at most once in each piece of it that is read. Memory holds such a piece and the line that
 * goes on in the next; of a line longer than `lineBytes` no more than one piece beyond them.
 */
export async function* cutLines(file: Pick<ImportFile, "bytes">, lineBytes: number): AsyncGenerator<LineBytes> {
  let open: Uint8Array[] = [];
  let length = 0;
  let skipped = 0;
  for await (const piece of file.bytes()) {
    let rest = piece;
    if (skipped > 0) {
      const end = piece.indexOf(lineFeed);
      skipped += end === -1 ? piece.length : end;
      if (end === -1) continue;
      yield { bytes: joined(open), skipped };
      [open, length, skipped] = [[], 0, 0];
      rest = piece.subarray(end + 1);
    }
    const end = rest.lastIndexOf(lineFeed) + 1;
    if (end > 0) {
      yield { bytes: joined([...open, rest.subarray(0, end)]), skipped };
      [open, length] = [[], 0];
      rest = rest.subarray(end);
    }
    if (rest.length === 0) continue;
    if (length > lineBytes) skipped = rest.length;
    else open.push(rest);
    length += rest.length;
  }
  if (length > 0) yield { bytes: joined(open), skipped };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
