import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { OpenExport } from "../open-export.ts";
import type { ExportReport } from "../report.ts";
import type { Output } from "./output.ts";
import { toOutputError } from "./output-error.ts";
import { zipFiles } from "./zip-files.ts";

/**
 * Writes an export beside its name and gives it the name when all is written and on the disk, so that what bears the
 * name is whole. What is half-written is removed; a kill leaves it under a name that ends in `.partial`.
 * Throws OUTPUT_REFUSED, OUTPUT_FULL, what reading throws, and the reason of the signal.
 */
export async function writeOutput(
  open: OpenExport,
  { as, path }: Output,
  { signal }: { readonly signal: AbortSignal },
): Promise<ExportReport> {
  // Two exports to one name at once must not write into one file.
  const partial = `${path}.${process.pid}.partial`;
  const write = async (pieces: AsyncIterable<Uint8Array> | Readable, file: string) => {
    const target = createWriteStream(file, { flush: true });
    const isClosed = new Promise<void>((resolve) => target.once("close", resolve));
    try {
      await pipeline(pieces, target, { signal });
    } finally {
      // A file that is still being opened would appear after what is half-written was removed.
      await isClosed;
    }
  };
  try {
    switch (as) {
      case "file":
        for (const { bytes } of open.files) await write(Readable.from(bytes), partial);
        break;
      case "zip":
        await write(zipFiles(open.files), partial);
        break;
      case "folder":
        await mkdir(partial);
        for (const { name, bytes } of open.files) await write(Readable.from(bytes), join(partial, name));
        break;
    }
    const report = await open.finish();
    await rename(partial, path);
    return report;
  } catch (error) {
    await rm(partial, { force: true, recursive: true });
    throw toOutputError(error, path);
  }
}
