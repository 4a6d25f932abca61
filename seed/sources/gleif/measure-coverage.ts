import type { Coverage, ImportContext, ImportFile } from "../importer.ts";
import { ownName } from "../making/own-name.ts";
import { type GleifRow, readGleif } from "./read-gleif.ts";

/**
 * How much of GLEIF's data the files are. They are all of it where each is a full file, by its header or, without one,
 * by the name under which the golden copy is published, and levels 1 and 2 are both among them: else the claims of the
 * other level would end.
 */
export async function measureCoverage(files: readonly ImportFile[], context: ImportContext): Promise<Coverage> {
  const parts = new Set<GleifRow["part"]>();
  const statedRows = new Map<string, number>();
  let isWhole = true;
  for (const file of files) {
    const head = await headOf(file);
    const content = /<(?:\w+:)?FileContent>\s*(\w+)/.exec(head)?.[1];
    const stated = /<(?:\w+:)?RecordCount>\s*(\d+)/.exec(head)?.[1];
    isWhole &&= content === undefined ? /-golden-copy\b/.test(ownName(file.name)) : content === "GLEIF_FULL_PUBLISHED";
    if (stated !== undefined) statedRows.set(file.name, Number(stated));
    const part = await partOf(file, context);
    if (part !== undefined) parts.add(part);
  }
  const hasBoth = parts.has("record") && parts.has("relationship");
  return { extent: isWhole && hasBoth ? "whole" : "slice", statedRows };
}

/** The beginning of a file, where an XML file has its header. */
export async function headOf(file: ImportFile): Promise<string> {
  let head = "";
  for await (const chunk of file.bytes()) {
    head += new TextDecoder("latin1").decode(chunk);
    if (head.length > 4_096) break;
  }
  return head;
}

/** What the first row of a file that can be read is. */
async function partOf(file: ImportFile, context: ImportContext): Promise<GleifRow["part"] | undefined> {
  for await (const read of readGleif(file, context)) if ("row" in read) return read.row.part;
  return undefined;
}
