import { gzipSync } from "node:zlib";
import { goodStakes, stakesText } from "../files/stakes.ts";
import { type ZipEntry, zipFile } from "../files/zip-file.ts";

/** An archive that is refused as a whole: its name, and what is said of it after the name. */
export interface HostileArchive {
  readonly title: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly refusal: string;
}

export const text = stakesText(...goodStakes(300));
/** An entry of good stakes, changed as given. */
export const stakes = (more: Partial<ZipEntry> = {}): ZipEntry => ({ name: "stakes.csv", content: text, ...more });
export const goodZip = zipFile(stakes());
export const goodGzip = gzipSync(text);
/** Zeros deflate a thousand to one. */
export const zeros = Buffer.alloc(200_000_000);

/** A copy with one byte changed. */
export function flip(content: Buffer, at: number): Buffer {
  const copy = Buffer.from(content);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
