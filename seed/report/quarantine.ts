import type { QuarantinedRow } from "../files/quarantined-row.ts";
import type { SourceFile } from "../files/source-files.ts";
import type { Reading } from "../rows/reading.ts";
import type { Place } from "../sources/importer.ts";
import { wordRefusal } from "../sources/refusal.ts";
import { type FilePlace, pathIn } from "./file-place.ts";
import type { Refusals } from "./refusals.ts";
import { writeLines } from "./write-lines.ts";

/** A row of more bytes is shown by its beginning and has to be mended in its file. */
const rowBytes = 1 << 20;
/** Bytes of rows that a quarantine holds whole, so that it can be read again in one piece. */
const wholeBytes = 1 << 27;
/** Bytes of a row that is not held whole. */
const excerptBytes = 4_096;

/** What was read of a run whose rows were refused. */
interface RefusedReading extends Reading {
  readonly id: string;
  readonly files: readonly SourceFile[];
}

/**
 * Writes the refused rows as JSON Lines, to be mended and imported again. Reads the files once more, since rows are
 * also refused for what stands in others. Gives the path, or undefined if there were none or nowhere to put them.
 */
export async function writeQuarantine(
  reading: RefusedReading,
  { refusals, place }: { readonly refusals: Refusals; readonly place: FilePlace | undefined },
): Promise<string | undefined> {
  if (place === undefined || refusals.count === 0) return undefined;
  const path = pathIn(place, reading.id);
  await writeLines(path, refusedLines(reading, refusals));
  return path;
}

async function* refusedLines(
  { id, importer, files, context }: RefusedReading,
  refusals: Refusals,
): AsyncGenerator<string> {
  const byName = new Map(files.map((file) => [file.name, file]));
  let left = refusals.count;
  let room = wholeBytes;
  let row = 0;
  for await (const { place, raw } of importer.read(files, context)) {
    const refusal = refusals.byRow.get(row);
    row += 1;
    if (refusal === undefined) continue;
    const file = byName.get(place.file);
    const bytes = file === undefined ? undefined : await bytesOf(raw, place, { file, room });
    room -= bytes ?? 0;
    const line: QuarantinedRow = {
      ...place,
      sha256: file?.sha256 ?? "",
      row: bytes === undefined ? excerptOf(raw) : raw,
      ...(bytes !== undefined && { bytes }),
      code: refusal.code,
      message: wordRefusal(refusal),
      field: refusal.field,
      run: id,
    };
    yield `${JSON.stringify(line)}\n`;
    left -= 1;
    if (left === 0) return;
  }
}

/** The row's length in the file, if the file holds there what the row says and the quarantine has room for all of it. */
async function bytesOf(
  raw: string,
  { byteOffset }: Place,
  { file, room }: { readonly file: SourceFile; readonly room: number },
): Promise<number | undefined> {
  const bytes = Buffer.from(raw);
  if (bytes.length === 0 || bytes.length > Math.min(rowBytes, room)) return undefined;
  return bytes.equals(await file.slice(byteOffset, bytes.length)) ? bytes.length : undefined;
}

function excerptOf(raw: string): string {
  return new TextDecoder().decode(Buffer.from(raw).subarray(0, excerptBytes), { stream: true });
}
