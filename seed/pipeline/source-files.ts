import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { LinchpinError } from "../../server/errors.ts";
import type { ImportFile } from "../sources/importer.ts";

/** A file of a run as it was when the run began. */
export interface SourceFile extends ImportFile {
  readonly size: number;
  /** Of what is read, where that is not the file as it is. */
  readonly readSha256: string;
  /** So many bytes from the place on. */
  slice(offset: number, length: number): Promise<Uint8Array>;
  /** Throws FILE_REFUSED when the file is no longer what it was. */
  assertUnchanged(): Promise<void>;
}

/** A file by its path, or by a path and the name that it is known by: an upload lies under a name of ours. */
export type GivenFile = string | { readonly path: string; readonly name: string };

/**
 * Takes the files' size and hash. Whatever is read of them later is what they held now, or FILE_REFUSED.
 * `onBytes` hears of the bytes of each later reading.
 */
export async function openFiles(
  given: readonly GivenFile[],
  onBytes: (bytes: number) => void = () => undefined,
): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const one of given) {
    files.push(await openFile(typeof one === "string" ? { path: one, name: basename(one) } : one, onBytes));
  }
  return files;
}

async function openFile(
  { path, name }: Exclude<GivenFile, string>,
  onBytes: (bytes: number) => void,
): Promise<SourceFile> {
  const before = await statOf(path);
  if (before.size === 0) throw refusal(name, "the file is empty", "Give a file that holds records.");
  const hash = createHash("sha256");
  for await (const chunk of read(path, before.size)) hash.update(chunk);
  const sha256 = hash.digest("hex");
  return {
    name,
    size: before.size,
    sha256,
    readSha256: sha256,
    async *bytes() {
      for await (const chunk of read(path, before.size)) {
        onBytes(chunk.length);
        yield chunk;
      }
    },
    slice: (offset, length) => readSlice(path, offset, length),
    async assertUnchanged() {
      const after = await statOf(path);
      if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
        throw refusal(name, "the file was changed while it was read", "Wait until it is whole and import it again.");
      }
    },
  };
}

/** Reads no further than the file went when it was opened: a file that grows would never end. */
function read(path: string, size: number): AsyncIterable<Uint8Array> {
  return createReadStream(path, { end: size - 1, highWaterMark: 1 << 18 });
}

async function readSlice(path: string, offset: number, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function statOf(path: string): Promise<{ readonly size: number; readonly mtimeMs: number }> {
  try {
    const file = await open(path);
    await file.close();
    const found = await stat(path);
    if (!found.isFile()) throw refusal(path, "this is no file", "Give the path of a file.");
    return found;
  } catch (error) {
    if (error instanceof LinchpinError) throw error;
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw refusal(path, `the file cannot be read (${reason})`, "Check the path and its rights.");
  }
}

function refusal(field: string, value: string, bound: string): LinchpinError {
  return new LinchpinError("FILE_REFUSED", { field, value, bound });
}
