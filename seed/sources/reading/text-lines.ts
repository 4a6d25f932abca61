import type { ImportFile, Place } from "../importer.ts";
import type { Refusal } from "../refusal.ts";

/** One line without its line end, or why it cannot be read as text. */
export type TextLine = { readonly place: Place } & (
  | { readonly text: string }
  | { readonly refusal: Refusal; readonly raw: string }
);

const lineFeed = 0x0a;
/** Bytes of an unreadable line that its refusal keeps. */
const rawBytes = 4_096;

/**
 * The lines of a file as strict UTF-8. Memory holds one line of at most `lineBytes`; a longer one is passed over
 * and refused. A line end is LF: what else a line ends in is part of its text.
 */
export async function* readLines(
  file: Pick<ImportFile, "name" | "bytes">,
  lineBytes: number,
): AsyncGenerator<TextLine> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  let byteOffset = 0;
  const close = (): TextLine => {
    const place = { file: file.name, line, byteOffset };
    const read = length > lineBytes ? tooLong(pending, length, lineBytes) : decode(pending);
    byteOffset += length + 1;
    line += 1;
    pending = [];
    length = 0;
    return { place, ...read };
  };
  for await (const chunk of file.bytes()) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, end));
      yield close();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield close();

  function take(part: Uint8Array): void {
    if (part.length === 0) return;
    if (length <= lineBytes) pending.push(part);
    length += part.length;
  }
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(
  parts: readonly Uint8Array[],
): { readonly text: string } | { readonly refusal: Refusal; readonly raw: string } {
  const bytes = parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  try {
    const text = strict.decode(bytes);
    const nul = text.indexOf("\0");
    return nul === -1 ? { text } : { refusal: nulAt(nul), raw: text };
  } catch {
    return {
      refusal: { code: "ENCODING", field: "line", value: encodingOf(bytes), bound: "write the file as UTF-8" },
      raw: rawOf(bytes),
    };
  }
}

function nulAt(position: number): Refusal {
  return { code: "NUL", field: "line", value: `holds a NUL character at ${position + 1}`, bound: "remove it" };
}

function tooLong(
  parts: readonly Uint8Array[],
  length: number,
  bound: number,
): { readonly refusal: Refusal; readonly raw: string } {
  const value = `has ${length} bytes`;
  return {
    refusal: { code: "LINE_TOO_LONG", field: "line", value, bound: `a line has at most ${bound}` },
    raw: rawOf(Buffer.concat(parts)),
  };
}

function encodingOf(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "LE" : bytes[0] === 0xfe && bytes[1] === 0xff ? "BE" : undefined;
  return mark === undefined ? "is not valid UTF-8" : `is UTF-16${mark}`;
}

/** Bytes as text for the quarantine: what cannot be decoded shows as U+FFFD. */
function rawOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, rawBytes));
}
