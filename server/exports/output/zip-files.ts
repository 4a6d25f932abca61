import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { OutgoingFile } from "../open-export.ts";

/** Of every entry: the same files are to be the same bytes. */
const entry = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

/** One zip of the files, each read when its turn comes, as fast as the zip is taken. */
export function zipFiles(files: readonly OutgoingFile[]): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  let reading: Readable | undefined;
  for (const { name, bytes } of files) {
    zip.addReadStreamLazy(name, entry, (give) => {
      reading = Readable.from(bytes);
      reading.on("error", (error) => out.destroy(error));
      give(undefined, reading);
    });
  }
  zip.on("error", (error: Error) => out.destroy(error));
  out.on("close", () => reading?.destroy());
  zip.outputStream.pipe(out);
  zip.end();
  return out;
}
