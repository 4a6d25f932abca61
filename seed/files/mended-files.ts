import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { LinchpinError } from "../../server/errors.ts";
import { parseQuarantinedRow, type QuarantinedRow } from "./quarantined-row.ts";
import { sha256Of } from "./sha256-of.ts";
import type { SourceFile } from "./source-files.ts";

/** A stretch of a file and what is read instead. */
interface Patch {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

/** The files as they are to be read, and what of the quarantine cannot be taken, by its file. */
export interface MendedFiles {
  readonly files: readonly SourceFile[];
  readonly notTaken: readonly { readonly file: string; readonly lines: readonly number[] }[];
}

/**
 * The files with the rows of a quarantine file in the place of their own, so that mended rows are read where they
 * belong: in the company of the rows that they refer to, under the same dataset, source and line. A row that the
 * quarantine does not hold whole cannot take its place. Throws FILE_REFUSED where the quarantine cannot be read or is of
 * other files.
 */
export async function openMended(files: readonly SourceFile[], quarantine: string): Promise<MendedFiles> {
  const text = await readFile(quarantine, "utf8").catch((error: unknown) => {
    throw refuse(quarantine, `it cannot be read (${error instanceof Error ? error.message : String(error)})`);
  });
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const rows = lines.map((line, index) => {
    const row = parseQuarantinedRow(line);
    if (typeof row === "string") throw refuse(`${basename(quarantine)} line ${index + 1}`, row);
    return row;
  });
  const strange = rows.find(({ sha256 }) => !files.some((file) => file.sha256 === sha256));
  if (strange !== undefined)
    throw refuse(basename(quarantine), `${strange.file} is not among the files, as it was then`);
  const mended = files.map((file) => mend(file, patchesOf(rows, file, files), sha256Of([file.sha256, text])));
  return { files: mended, notTaken: listNotTaken(rows) };
}

function listNotTaken(rows: readonly QuarantinedRow[]): MendedFiles["notTaken"] {
  const byFile = new Map<string, number[]>();
  for (const { file, line, bytes } of rows) {
    if (bytes === undefined) byFile.set(file, [...(byFile.get(file) ?? []), line]);
  }
  return [...byFile].map(([file, lines]) => ({ file, lines }));
}

function mend(file: SourceFile, patches: readonly Patch[], readSha256: string): SourceFile {
  return patches.length === 0
    ? file
    : { ...file, readSha256, slice: async () => new Uint8Array(), bytes: () => patched(file.bytes(), patches) };
}

/** A file is known by its content; by its name only where several have the same. */
function patchesOf(rows: readonly QuarantinedRow[], file: SourceFile, files: readonly SourceFile[]): readonly Patch[] {
  const isOnly = files.filter(({ sha256 }) => sha256 === file.sha256).length === 1;
  return rows
    .flatMap(({ sha256, file: name, byteOffset, bytes, row }): Patch[] =>
      bytes === undefined || sha256 !== file.sha256 || (!isOnly && name !== file.name)
        ? []
        : [{ from: byteOffset, to: byteOffset + bytes, bytes: Buffer.from(row) }],
    )
    .sort((a, b) => a.from - b.from);
}

async function* patched(chunks: AsyncIterable<Uint8Array>, patches: readonly Patch[]): AsyncGenerator<Uint8Array> {
  let offset = 0;
  let next = 0;
  for await (const chunk of chunks) {
    let at = 0;
    for (let patch = patches[next]; patch !== undefined && patch.from < offset + chunk.length; patch = patches[next]) {
      // A patch that began in an earlier chunk has nothing left to keep before it.
      if (patch.from >= offset + at) {
        yield chunk.subarray(at, patch.from - offset);
        yield patch.bytes;
      }
      at = Math.min(chunk.length, patch.to - offset);
      if (patch.to > offset + chunk.length) break;
      next += 1;
    }
    if (at < chunk.length) yield chunk.subarray(at);
    offset += chunk.length;
  }
}

function refuse(field: string, value: string): LinchpinError {
  const bound = "Give --mended the quarantine file that an import of these very files wrote.";
  return new LinchpinError("FILE_REFUSED", { field, value, bound });
}
