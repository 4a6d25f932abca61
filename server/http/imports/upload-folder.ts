import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { LinchpinError } from "../../errors.ts";

/** A folder for one upload. Nothing in it has a name from outside. */
export interface UploadFolder {
  /** Streams into a new file of the folder and gives its path. `count` hears of the bytes; what it throws ends it. */
  write(content: Readable, count: (bytes: number) => void): Promise<string>;
  remove(): Promise<void>;
}

const name = /^upload-(\d+)-/;

export async function openUploadFolder(scratch: string): Promise<UploadFolder> {
  const folder = join(scratch, `upload-${process.pid}-${crypto.randomUUID()}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let files = 0;
  return {
    async write(content, count) {
      files += 1;
      const path = join(folder, String(files));
      try {
        await pipeline(content, counting(count), createWriteStream(path, { flags: "wx", mode: 0o600 }));
      } catch (error) {
        throw isFull(error) ? new LinchpinError("NO_ROOM") : error;
      }
      return path;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Counts what passes; what the count throws breaks the stream. */
function counting(count: (bytes: number) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        count(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}

/** Removes the uploads of servers that ended before they could: what nobody asks for any more. */
export async function sweepUploads(scratch: string): Promise<void> {
  const found = await readdir(scratch).catch(() => []);
  for (const one of found) {
    const pid = name.exec(one)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(scratch, one), { recursive: true, force: true });
  }
}

/** After a restart in a container the process of before has the same number as this one. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOSPC";
}
