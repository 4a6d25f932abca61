import type { ImportFile, Place } from "../importer.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** The bytes of one record, which may stand on several lines, without its line end. */
export interface CsvRecord {
  readonly place: Place;
  readonly bytes: Uint8Array;
}

/** Bytes of one record: a quote that is never closed would swallow the rest of the file. */
const recordBytes = 1_000_000;

const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];

/** Where in a record a byte stands. `closing`: after a quote inside quotes, which ends the field or is itself quoted. */
type State = "field-start" | "unquoted" | "quoted" | "closing";

/**
 * Cuts a CSV file into its records, so that each has its own line and offset whatever the parser makes of it. Blank
 * lines are passed over. Throws UnreadableFile on a quote that is not closed and on a record of over 1 MB.
 */
export async function* splitCsvRecords(file: ImportFile, delimiter: string): AsyncGenerator<CsvRecord> {
  const separator = delimiter.charCodeAt(0);
  let state: State = "field-start";
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  let startLine = 1;
  let offset = 0;
  let startOffset = 0;

  for await (const chunk of file.bytes()) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === lineFeed) line += 1;
      if (byte === lineFeed && state !== "quoted") {
        const record = close(chunk.subarray(from, at));
        if (record !== undefined) yield record;
        from = at + 1;
        startLine = line;
        startOffset = offset + from;
        state = "field-start";
      } else {
        state = next(state, byte, separator);
      }
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    offset += chunk.length;
    if (length > recordBytes) throw tooLong();
  }
  if (state === "quoted") throw unclosed();
  const last = close(new Uint8Array());
  if (last !== undefined) yield last;

  function close(end: Uint8Array): CsvRecord | undefined {
    const bytes = withoutReturn(parts.length === 0 ? end : Buffer.concat([...parts, end]));
    parts = [];
    length = 0;
    if (bytes.length > recordBytes) throw tooLong();
    const place = { file: file.name, line: startLine, byteOffset: startOffset };
    return bytes.length === 0 ? undefined : { place, bytes };
  }

  function tooLong(): UnreadableFile {
    return state === "quoted" ? unclosed() : fault("has a record of over 1 MB", "end each record with a line end");
  }

  function unclosed(): UnreadableFile {
    return fault("opens a quote that is not closed", "close it, or double each quote inside a field");
  }

  function fault(value: string, bound: string): UnreadableFile {
    return new UnreadableFile(`${file.name} line ${startLine}`, { code: "BAD_QUOTES", field: "line", value, bound });
  }
}

function next(state: State, byte: number, separator: number): State {
  if (state === "quoted") return byte === quote ? "closing" : "quoted";
  if (byte === separator) return "field-start";
  if (byte === quote) return state === "unquoted" ? "unquoted" : "quoted";
  return byte === carriageReturn ? state : "unquoted";
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
