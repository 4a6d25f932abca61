import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { wordRefusal } from "../sources/refusal.ts";
import type { Run } from "./run.ts";

/** Characters of a row that the quarantine keeps. */
const rawCharacters = 4_096;

/**
 * Writes the refused rows as JSON Lines, to be mended and imported again, into a file of the folder. Reads the files
 * once more, since rows are also refused for what stands in others. Gives the path, or undefined if there were none.
 */
export async function writeQuarantine(run: Run, { folder, name }: { readonly folder: string; readonly name: string }) {
  if (run.refusals.byRow.size === 0) return undefined;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.jsonl`);
  await pipeline(Readable.from(refusedLines(run, name)), createWriteStream(path, { mode: 0o600 }));
  return path;
}

async function* refusedLines({ importer, files, context, refusals }: Run, run: string): AsyncGenerator<string> {
  const hashes = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  let row = 0;
  for await (const { place, raw } of importer.read(files, context)) {
    const refusal = refusals.byRow.get(row);
    row += 1;
    if (refusal === undefined) continue;
    const { code, field } = refusal;
    const said = { code, message: wordRefusal(refusal), field, run };
    yield `${JSON.stringify({ ...place, sha256: hashes.get(place.file), row: raw.slice(0, rawCharacters), ...said })}\n`;
  }
}
