import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, unlink } from "node:fs/promises";
import { join } from "node:path";
import { toDiskError } from "../../server/errors.ts";

/** What the archives of one run are unpacked into, as far as the run has room for it. */
export interface Unpacking {
  /** Bytes that may still be unpacked. */
  readonly left: number;
  /** What was passed over in archives, by its reason, once for each. */
  readonly passedOver: readonly string[];
  passOver(reason: string): void;
  /** Takes what comes until its end. Throws DISK_FULL, and where the run is stopped. */
  take(content: AsyncIterable<Uint8Array>): Promise<UnpackedFile>;
  close(): Promise<void>;
}

/** One file that was unpacked. */
export interface UnpackedFile {
  readonly size: number;
  readonly sha256: string;
  bytes(): AsyncIterable<Uint8Array>;
  slice(offset: number, length: number): Promise<Uint8Array>;
}

const readAtOnce = 1 << 18;

/**
 * An import reads its files several times and not in order (hash, extent, survey, rows, refused rows again), which what
 * is packed does not bear. So entries are unpacked once, one after another, into one file of the folder. It loses its
 * name as soon as it is open: nothing is left of it however the process ends, and its entries have no path.
 */
export function openUnpacking({ folder, bytes, signal }: UnpackingOptions): Unpacking {
  const passedOver: string[] = [];
  let file: Promise<FileHandle> | undefined;
  let end = 0;
  return {
    get left() {
      return bytes - end;
    },
    passedOver,
    passOver: (reason) => void passedOver.push(reason),
    async take(content) {
      file ??= openNameless(folder);
      const handle = await file;
      const start = end;
      const hash = createHash("sha256");
      for await (const chunk of content) {
        signal?.throwIfAborted();
        hash.update(chunk);
        await writeAt(handle, chunk, end).catch((error: unknown) => {
          throw toDiskError(error, folder);
        });
        end += chunk.length;
      }
      const stop = end;
      return {
        size: stop - start,
        sha256: hash.digest("hex"),
        bytes: () => read(handle, start, stop),
        slice: (offset, length) => readPart(handle, start + offset, Math.min(length, stop - start - offset)),
      };
    },
    close: async () => (await file)?.close(),
  };
}

export interface UnpackingOptions {
  readonly folder: string;
  /** The most that all archives together may unpack to. */
  readonly bytes: number;
  readonly signal: AbortSignal | undefined;
}

async function openNameless(folder: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `unpacked-${process.pid}-${crypto.randomUUID()}`);
  const handle = await open(path, "wx+", 0o600);
  await unlink(path);
  return handle;
}

async function writeAt(handle: FileHandle, chunk: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    done += (await handle.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
  }
}

async function* read(handle: FileHandle, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; ) {
    const chunk = await readPart(handle, at, Math.min(readAtOnce, to - at));
    if (chunk.length === 0) throw new Error("what was unpacked ends before it should");
    yield chunk;
    at += chunk.length;
  }
}

async function readPart(handle: FileHandle, at: number, length: number): Promise<Uint8Array> {
  if (length <= 0) return new Uint8Array();
  const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
