import { TextDecoder } from "node:util";
import type { ImportFile } from "../importer.ts";

/** How the text of a CSV file is written. UTF-16 is recognised by its byte order mark as well. */
export const csvEncodings = ["utf-8", "latin1", "utf-16"] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

/**
 * The file with its byte order mark taken off and UTF-16 turned into UTF-8, so that a line feed, a quote and a delimiter
 * are single bytes. Offsets in a UTF-16 file then count the bytes of its UTF-8 form.
 */
export function withSingleBytes(file: ImportFile, encoding: CsvEncoding): ImportFile {
  return { ...file, bytes: () => singleBytes(file, encoding) };
}

async function* singleBytes(file: ImportFile, encoding: CsvEncoding): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const chunk of file.bytes()) {
    const wide = isFirst ? toUtf16(chunk, encoding) : undefined;
    if (wide !== undefined) decoder = new TextDecoder(wide);
    const start =
      isFirst && decoder === undefined && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
    isFirst = false;
    yield decoder === undefined ? chunk.subarray(start) : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
  if (decoder !== undefined) yield Buffer.from(decoder.decode());
}

function toUtf16(chunk: Uint8Array, encoding: CsvEncoding): "utf-16le" | "utf-16be" | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  return encoding === "utf-16" ? "utf-16le" : undefined;
}
