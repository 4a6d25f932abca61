import type { Archive, ArchiveEntry } from "./archive.ts";
import { type ArchiveForm, archiveFormOf, headBytes } from "./archive-form.ts";
import { readGzip } from "./read-gzip.ts";
import { readZip } from "./read-zip.ts";
import { refuseFile } from "./refuse-file.ts";
import type { UnpackedFile, Unpacking } from "./unpacking.ts";

/** A file of an archive under the name `archive.zip: entry.csv`. */
export interface OpenedEntry extends UnpackedFile {
  readonly name: string;
}

const readers: Partial<Record<ArchiveForm, (archive: Archive) => AsyncGenerator<ArchiveEntry>>> = {
  zip: readZip,
  gzip: readGzip,
};

/**
 * Unpacks the files of an archive, each once; `onTaken` hears how many bytes of it are unpacked. Throws FILE_REFUSED
 * where it is damaged, encrypted or packed by a way that is not read, holds nothing, too many entries, too much or
 * another archive.
 */
export async function openArchive(
  form: ArchiveForm,
  { path, name, size }: Omit<Archive, "room">,
  { unpacking, onTaken }: { readonly unpacking: Unpacking; readonly onTaken: (bytes: number) => void },
): Promise<readonly OpenedEntry[]> {
  const read = readers[form];
  if (read === undefined) {
    throw refuseFile(name, `it is packed as ${form}, which is not read`, "Unpack it, or pack it as zip or gzip.");
  }
  const opened: OpenedEntry[] = [];
  for await (const entry of read({ path, name, size, room: unpacking.left })) {
    if ("passedOver" in entry) unpacking.passOver(entry.passedOver);
    else opened.push(await openEntry(`${name}: ${entry.name}`, told(entry, onTaken), unpacking));
  }
  if (opened.length === 0) throw refuseFile(name, "the archive holds no file", "Give one that holds records.");
  return opened;
}

type UnpackedEntry = Exclude<ArchiveEntry, { readonly passedOver: string }>;

async function* told({ content, taken }: UnpackedEntry, onTaken: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    onTaken(taken());
    yield chunk;
  }
}

async function openEntry(name: string, content: AsyncIterable<Uint8Array>, unpacking: Unpacking): Promise<OpenedEntry> {
  const file = await unpacking.take(content);
  if (file.size === 0) throw refuseFile(name, "the file is empty", "Give a file that holds records.");
  const form = archiveFormOf(await file.slice(0, headBytes));
  if (form === undefined) return { ...file, name };
  throw refuseFile(name, `it is an archive (${form}) in an archive`, "Unpack the outer one and import what is inside.");
}
