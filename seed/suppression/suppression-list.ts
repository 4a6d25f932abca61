import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parsePartialDate } from "../../server/domain/partial-date.ts";
import { LinchpinError } from "../../server/errors.ts";
import { excerpt } from "../sources/refusal.ts";
import type { Suppression } from "./suppressions.ts";

/**
 * Reads a suppression list: JSON Lines of `{"id" | "scheme" and "value", "reason", "date"}`. A list that is not there
 * is empty. Throws BAD_RECORD with the line where it cannot be read: nothing is imported past a list that is broken.
 */
export async function readSuppressions(path: string): Promise<readonly Suppression[]> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  });
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    return [
      parseLine(line, (field, value, bound) => refuse(`${basename(path)} line ${index + 1}`, field, value, bound)),
    ];
  });
}

type Refuse = (field: string, value: string, bound: string) => LinchpinError;

function refuse(where: string, field: string, value: string, bound: string): LinchpinError {
  return new LinchpinError("BAD_RECORD", { where, field, value, bound });
}

function parseLine(line: string, refuseLine: Refuse): Suppression {
  const entry = parseObject(line, refuseLine);
  const reason = textOf(entry, "reason", refuseLine);
  const date = textOf(entry, "date", refuseLine);
  if (parsePartialDate(date) === undefined) throw refuseLine("date", `is ${excerpt(date)}`, "give it as 2026-01-02");
  if (typeof entry.id === "string" && entry.id !== "") return { subject: { id: entry.id }, reason, date };
  const bound = "give an id, or the scheme and value of an identifier";
  if (entry.scheme === undefined || entry.value === undefined) throw refuseLine("id", "is missing", bound);
  const subject = { scheme: textOf(entry, "scheme", refuseLine), value: textOf(entry, "value", refuseLine) };
  return { subject, reason, date };
}

function parseObject(line: string, refuseLine: Refuse): Readonly<Record<string, unknown>> {
  const bound = "each line holds one JSON object";
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry === "object" && entry !== null && !Array.isArray(entry)) return { ...entry };
  } catch (error) {
    throw refuseLine("line", `is not JSON (${error instanceof Error ? error.message : String(error)})`, bound);
  }
  throw refuseLine("line", `is ${excerpt(line)}`, bound);
}

function textOf(entry: Readonly<Record<string, unknown>>, field: string, refuseLine: Refuse): string {
  const value = entry[field];
  if (typeof value === "string" && value.trim() !== "") return value;
  throw refuseLine(field, value === undefined ? "is missing" : `is ${excerpt(value)}`, "give it as text");
}
