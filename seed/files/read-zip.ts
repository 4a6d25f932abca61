import { crc32 } from "node:zlib";
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { archiveLimits } from "../../server/limits/archives.ts";
import { type Archive, type ArchiveEntry, checkRatio, checkRoom, damaged } from "./archive.ts";
import { passedOverFor, showEntryName } from "./entry-name.ts";
import { refuseFile } from "./refuse-file.ts";

/**
 * The files in a zip. All of its directory is looked at before anything is unpacked, and what it says of an entry's size
 * binds: an entry that comes to more or less, or to another checksum, is refused.
 */
export async function* readZip(archive: Archive): AsyncGenerator<ArchiveEntry> {
  // Names stay bytes for the library, which would refuse those that lead out of a folder: here none leads anywhere.
  const zip = await openPromise(archive.path, { autoClose: false, decodeStrings: false }).catch((error: unknown) => {
    throw damaged(archive.name, error);
  });
  let before = 0;
  try {
    for (const { name, shown, entry } of await listEntries(zip, archive)) {
      const passedOver = passedOverFor(name);
      yield passedOver === undefined
        ? { name: showEntryName(name), ...unpackEntry(zip, entry, shown, before) }
        : { passedOver };
      before += entry.compressedSize;
    }
  } finally {
    zip.close();
  }
}

interface NamedEntry {
  readonly name: string;
  /** The archive with the entry. */
  readonly shown: string;
  readonly entry: Entry;
}

async function listEntries(zip: ZipFile, archive: Archive): Promise<readonly NamedEntry[]> {
  const { entryCount } = zip;
  if (entryCount > archiveLimits.entries) {
    const value = `it has ${entryCount.toLocaleString("en")} entries, more than ${archiveLimits.entries.toLocaleString("en")}`;
    throw refuseFile(archive.name, value, "Unpack it and import its files in several runs.");
  }
  const entries: NamedEntry[] = [];
  let packed = 0;
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      const shown = `${archive.name}: ${showEntryName(name)}`;
      entries.push({ name, shown, entry });
      if (passedOverFor(name) !== undefined) continue;
      checkEntry(shown, entry);
      packed += entry.compressedSize;
      unpacked += entry.uncompressedSize;
    }
  } catch (error) {
    throw damaged(archive.name, error);
  }
  checkRoom(archive, unpacked);
  if (packed > archive.size) throw damaged(archive.name, "its entries overlap");
  return entries;
}

function checkEntry(shown: string, entry: Entry): void {
  const { compressionMethod, compressedSize: packed, uncompressedSize: unpacked } = entry;
  if (entry.isEncrypted()) {
    throw refuseFile(shown, "it is encrypted", "Unpack it with its password and import what is inside.");
  }
  if (!entry.canDecodeFileData()) {
    const value = `it is packed by method ${compressionMethod}, but only 0 (stored) and 8 (deflate) are read`;
    throw refuseFile(shown, value, "Unpack it yourself and import what is inside, or pack it anew.");
  }
  checkRatio(shown, { packed, unpacked });
}

/** What of an entry is unpacked by now is known, what that took of the archive is estimated from it. */
function unpackEntry(zip: ZipFile, entry: Entry, shown: string, before: number) {
  let unpacked = 0;
  async function* unpack(): AsyncGenerator<Uint8Array> {
    let checksum = 0;
    try {
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        checksum = crc32(chunk, checksum);
        unpacked += chunk.length;
        yield chunk;
      }
    } catch (error) {
      throw damaged(shown, error);
    }
    if (checksum !== entry.crc32) throw damaged(shown, "its content is not what its checksum says");
  }
  const { compressedSize, uncompressedSize } = entry;
  const taken = () => before + Math.round((compressedSize * unpacked) / Math.max(1, uncompressedSize));
  return { content: unpack(), taken };
}
