import { join } from "node:path";
import type { SourceFile } from "../files/source-files.ts";
import type { Run } from "../pipeline/run.ts";
import type { Place } from "../sources/importer.ts";
import { type RefusalCode, wordRefusal } from "../sources/refusal.ts";
import { writeLines } from "./write-lines.ts";

/** Bytes of a row that the quarantine keeps. */
export const rowBytes = 4_096;

/** One line of a quarantine file: a refused row, where it stands, and what is wrong with it. */
export interface QuarantinedRow extends Place {
  readonly sha256: string;
  /** The row's text; mended here, it takes the place of the row when the file is imported again. */
  readonly row: string;
  /** Bytes of the row in its file; absent where it cannot be mended here: it is not whole or not text. */
  readonly bytes?: number;
  readonly code: RefusalCode;
  readonly message: string;
  readonly field: string;
  readonly run: string;
}

/**
 * Writes the refused rows as JSON Lines, to be mended and imported again. Reads the files once more, since rows are
 * also refused for what stands in others. Gives the path, or undefined if there were none or nowhere to put them.
 */
export async function writeQuarantine(run: Run): Promise<string | undefined> {
  const place = run.quarantine;
  if (place === undefined || run.refusals.count === 0) return undefined;
  const path = "file" in place ? place.file : join(place.folder, `${run.id}.jsonl`);
  await writeLines(path, refusedLines(run));
  return path;
}

async function* refusedLines({ id, importer, files, context, refusals }: Run): AsyncGenerator<string> {
  const byName = new Map(files.map((file) => [file.name, file]));
  let left = refusals.count;
  let row = 0;
  for await (const { place, raw } of importer.read(files, context)) {
    const refusal = refusals.byRow.get(row);
    row += 1;
    if (refusal === undefined) continue;
    const file = byName.get(place.file);
    const bytes = file === undefined ? undefined : await bytesOf(raw, place, file);
    const line: QuarantinedRow = {
      ...place,
      sha256: file?.sha256 ?? "",
      row: cut(raw),
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

/** The row's length in the file, if the file holds there what the row says and the quarantine keeps all of it. */
async function bytesOf(raw: string, { byteOffset }: Place, file: SourceFile): Promise<number | undefined> {
  const bytes = Buffer.from(raw);
  if (bytes.length === 0 || bytes.length > rowBytes) return undefined;
  return bytes.equals(await file.slice(byteOffset, bytes.length)) ? bytes.length : undefined;
}

function cut(raw: string): string {
  const bytes = Buffer.from(raw);
  return bytes.length <= rowBytes ? raw : new TextDecoder().decode(bytes.subarray(0, rowBytes), { stream: true });
}
