import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip, type Gunzip } from "node:zlib";
import { type Archive, type ArchiveEntry, checkRatio, checkRoom, damaged } from "./archive.ts";

/** The one file in a gzip, under the name of the archive without its ending. Nothing of it can be known beforehand. */
export async function* readGzip(archive: Archive): AsyncGenerator<ArchiveEntry> {
  const name = /^(.+)\.(?:gz|gzip)$/i.exec(archive.name)?.[1] ?? "content";
  const gunzip = createGunzip();
  const content = unpack(archive, gunzip, `${archive.name}: ${name}`);
  yield { name, content, taken: () => Math.min(gunzip.bytesWritten, archive.size) };
}

async function* unpack(archive: Archive, gunzip: Gunzip, shown: string): AsyncGenerator<Uint8Array> {
  const { path, size } = archive;
  // Its errors come out of the stream that is read.
  pipeline(createReadStream(path, { end: size - 1 }), gunzip, () => undefined);
  let unpacked = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      checkRatio(shown, { packed: size, unpacked });
      checkRoom(archive, unpacked);
      yield chunk;
    }
  } catch (error) {
    throw damaged(shown, error);
  }
  const after = size - gunzip.bytesWritten;
  if (after > 0) throw damaged(shown, `${after} bytes follow its end`);
}
