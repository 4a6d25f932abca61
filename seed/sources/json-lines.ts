import { type LinchpinRecord, type RecordType, recordTypes } from "../../server/domain/records/record.ts";
import type { ImportContext, Importer, ImportFile, Mapped, ReadRow } from "./importer.ts";
import { recordShapes } from "./linchpin/record-shapes.ts";
import { guardJson, isPlainJson } from "./reading/json-guard.ts";
import { readLines } from "./reading/text-lines.ts";
import { excerpt, type Refusal } from "./refusal.ts";

/**
 * Linchpin JSON Lines, the lossless form: one record a line, in any order. It is our own format, so whatever we
 * would not have written is refused, and a file with one refused line writes nothing.
 */
export const jsonLines: Importer<unknown> = {
  format: "linchpin",
  title: "Linchpin JSON Lines",
  takes: "Linchpin JSON Lines, the lossless form that this server exports.",
  refuses: "whole-file",
  repeats: "refused",
  read: readRecords,
  map: (row) => toRecord(row, undefined),
  readLine(text, depth) {
    const read = parseLine(text, depth);
    return "refusal" in read ? refused(read.refusal) : toRecord(read.row, read.isPlain ? text : undefined);
  },
};

async function* readRecords(
  files: readonly ImportFile[],
  { lineBytes, depth }: ImportContext,
): AsyncGenerator<ReadRow<unknown>> {
  for (const file of files) {
    for await (const line of readLines(file, lineBytes)) {
      if ("refusal" in line) yield line;
      else yield { place: line.place, raw: line.text, ...parseLine(line.text, depth) };
    }
  }
}

/** `isPlain`: the row written again is the same text. */
type ParsedLine = { readonly row: unknown; readonly isPlain: boolean } | { readonly refusal: Refusal };

function parseLine(text: string, depth: number): ParsedLine {
  const bad = (code: Refusal["code"], value: string, bound: string) => ({
    refusal: { code, field: "line", value, bound },
  });
  if (text.startsWith("\uFEFF"))
    return bad("ENCODING", "starts with a byte order mark", "write the file as UTF-8 without one");
  if (text.endsWith("\r")) return bad("LINE_END", "ends in a carriage return", "end lines with a line feed alone");
  if (text.trim() === "") return bad("NOT_JSON", "is blank", "each line holds one record");
  try {
    const row: unknown = JSON.parse(text);
    if (isPlainJson(text, row, depth)) return { row, isPlain: true };
    const refusal = guardJson(text, row, depth);
    return refusal === undefined ? { row, isPlain: false } : { refusal };
  } catch (error) {
    return bad(
      "NOT_JSON",
      `is not JSON (${error instanceof Error ? error.message : String(error)})`,
      "each line holds one JSON object",
    );
  }
}

function toRecord(row: unknown, written: string | undefined): Mapped {
  const type = typeof row === "object" && row !== null && "record" in row ? row.record : undefined;
  if (!isRecordType(type)) {
    const value = type === undefined ? "is missing" : `is ${excerpt(type)}`;
    return refused({ code: "UNKNOWN_WORD", field: "record", value, bound: `give one of ${recordTypes.join(", ")}` });
  }
  const refusal = recordShapes[type](row, "line");
  if (refusal !== undefined) return refused(refusal);
  const records = [row as LinchpinRecord];
  return written === undefined ? { outcome: "records", records } : { outcome: "records", records, written };
}

function isRecordType(type: unknown): type is RecordType {
  return recordTypes.some((known) => known === type);
}

function refused(refusal: Refusal): Mapped {
  return { outcome: "refused", refusal };
}
