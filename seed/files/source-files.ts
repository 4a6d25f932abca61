import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { LinchpinError } from "../../server/errors.ts";
import type { ImportFile } from "../sources/importer.ts";
import { ownName } from "../sources/making/own-name.ts";
import { type ArchiveForm, archiveFormOf, headBytes } from "./archive-form.ts";
import { openArchive } from "./open-archive.ts";
import { refuseFile } from "./refuse-file.ts";
import type { Unpacking } from "./unpacking.ts";

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
 * Takes the files' size and hash; of an archive those of each file in it, as if it had been given by itself. Whatever is
 * read of them later is what they held now, or FILE_REFUSED.
 */
export async function openFiles(
  given: readonly GivenFile[],
  unpacking: Unpacking,
  { onBytes, onUnpacked }: OpenWatch,
): Promise<readonly SourceFile[]> {
  const all: SeenFile[] = [];
  for (const one of given) all.push(await seeFile(one));
  const packed = all.reduce((sum, { form, size }) => (form === undefined ? sum : sum + size), 0);
  const files: SourceFile[] = [];
  let before = 0;
  for (const { form, ...seen } of all) {
    if (form === undefined) files.push(await openFile(seen, onBytes));
    else {
      const onTaken = (bytes: number) => onUnpacked(before + bytes, packed);
      files.push(...(await openPacked(form, seen, { unpacking, onBytes, onTaken })));
      before += seen.size;
    }
  }
  refuseNamesakes(files);
  return files;
}

export interface OpenWatch {
  /** Hears of the bytes of each later reading. */
  readonly onBytes: (bytes: number) => void;
  /** Hears how many bytes of all archives are unpacked, and how many they have. */
  readonly onUnpacked: (bytes: number, of: number) => void;
}

async function seeFile(given: GivenFile): Promise<SeenFile> {
  const { path, name } = typeof given === "string" ? { path: given, name: basename(given) } : given;
  const found = await statOf(path);
  if (found.size === 0) throw refuseFile(name, "the file is empty", "Give a file that holds records.");
  return { path, name, ...found, form: archiveFormOf(await readSlice(path, 0, headBytes)) };
}

/** A file with what was found of it when it was opened. */
interface SeenFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly mtimeMs: number;
  /** How it is packed, if it is an archive. */
  readonly form: ArchiveForm | undefined;
}

type StableFile = Omit<SeenFile, "form">;

interface PackedWatch extends Pick<OpenWatch, "onBytes"> {
  readonly unpacking: Unpacking;
  readonly onTaken: (bytes: number) => void;
}

/** The files of an archive need not be looked at again: they were unpacked aside, from an archive that stayed the same. */
async function openPacked(
  form: ArchiveForm,
  seen: StableFile,
  { unpacking, onBytes, onTaken }: PackedWatch,
): Promise<readonly SourceFile[]> {
  const entries = await openArchive(form, seen, { unpacking, onTaken });
  await assertUnchanged(seen);
  return entries.map((entry) => ({
    ...entry,
    readSha256: entry.sha256,
    bytes: () => counted(entry.bytes(), onBytes),
    assertUnchanged: async () => undefined,
  }));
}

async function openFile(seen: StableFile, onBytes: (bytes: number) => void): Promise<SourceFile> {
  const { path, name, size } = seen;
  const hash = createHash("sha256");
  for await (const chunk of read(path, size)) hash.update(chunk);
  const sha256 = hash.digest("hex");
  return {
    name,
    size,
    sha256,
    readSha256: sha256,
    bytes: () => counted(read(path, size), onBytes),
    slice: (offset, length) => readSlice(path, offset, length),
    assertUnchanged: () => assertUnchanged(seen),
  };
}

async function assertUnchanged({ path, name, size, mtimeMs }: StableFile): Promise<void> {
  const after = await statOf(path);
  if (after.size !== size || after.mtimeMs !== mtimeMs) {
    throw refuseFile(name, "the file was changed while it was read", "Wait until it is whole and import it again.");
  }
}

/** Rows, evidence and the ids of some formats name their file by its own name alone. */
function refuseNamesakes(files: readonly SourceFile[]): void {
  const seen = new Map<string, SourceFile>();
  for (const file of files) {
    const own = ownName(file.name);
    const other = seen.get(own);
    seen.set(own, file);
    if (other === undefined) continue;
    const value = `${other.name === file.name ? "another file" : other.name} has the same name`;
    throw refuseFile(file.name, value, "Give one of them another name, or import them in two runs.");
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
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

async function statOf(path: string): Promise<Pick<SeenFile, "size" | "mtimeMs">> {
  try {
    const file = await open(path);
    await file.close();
    const found = await stat(path);
    if (!found.isFile()) throw refuseFile(path, "this is no file", "Give the path of a file.");
    return { size: found.size, mtimeMs: found.mtimeMs };
  } catch (error) {
    if (error instanceof LinchpinError) throw error;
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw refuseFile(path, `the file cannot be read (${reason})`, "Check the path and its rights.");
  }
}
