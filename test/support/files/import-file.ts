import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { formatRecord } from "../../../server/domain/records/format-record.ts";
import type { LinchpinRecord } from "../../../server/domain/records/record.ts";

/** The records as the text of a Linchpin JSON Lines file. */
export function textOf(records: readonly LinchpinRecord[]): string {
  return records.map((record) => `${formatRecord(record)}\n`).join("");
}

/** Gives a function that writes content to a new file and gives its path; all are removed after the tests of the file. */
export function fileMaker(): (content: string | Uint8Array, name?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-files-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let count = 0;
  return (content, name) => {
    count += 1;
    const path = join(folder, name ?? `file-${count}.jsonl`);
    writeFileSync(path, content);
    return path;
  };
}
